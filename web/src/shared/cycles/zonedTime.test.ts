import { describe, expect, it } from "vitest";
import { localTime, momentOf } from "./zonedTime";

describe("a time on the clocks of a zone", () => {
  it("is found from a moment and back, in winter and in summer", () => {
    expect(localTime("2027-03-04T17:00:00Z", "Europe/Brussels")).toBe("2027-03-04T18:00");
    expect(momentOf("2027-03-04T18:00", "Europe/Brussels")).toBe("2027-03-04T17:00:00.000Z");
    expect(localTime("2027-07-01T17:00:00Z", "Atlantic/Canary")).toBe("2027-07-01T18:00");
    expect(momentOf("2027-07-01T18:00", "Atlantic/Canary")).toBe("2027-07-01T17:00:00.000Z");
    expect(momentOf("2027-01-10T09:15", "America/Toronto")).toBe("2027-01-10T14:15:00.000Z");
  });

  it("is the first of an hour that comes twice", () => {
    expect(momentOf("2027-10-31T02:30", "Europe/Madrid")).toBe("2027-10-31T00:30:00.000Z");
  });

  it("is later by the jump in an hour that clocks leave out", () => {
    expect(momentOf("2027-03-28T02:30", "Europe/Madrid")).toBe("2027-03-28T01:30:00.000Z");
  });
});
