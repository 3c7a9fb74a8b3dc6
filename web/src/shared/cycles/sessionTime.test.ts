import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { dayAndHours, hoursElsewhere, zoneCity } from "./sessionTime";

const intl = createIntl({ locale: "fr" });
const evening = { start: "2027-03-04T17:00:00Z", end: "2027-03-04T19:30:00Z", zone: "Europe/Brussels" };

describe("the time of a session", () => {
  it("is that of the clocks where it takes place", () => {
    expect(dayAndHours(intl, evening, evening.zone)).toBe("jeudi 4 mars 2027, 18:00–20:30");
  });

  it("is said a second time to whoever has other clocks", () => {
    expect(hoursElsewhere(intl, evening, "Atlantic/Canary")).toBe("17:00–19:30");
    expect(hoursElsewhere(intl, evening, "Europe/Madrid")).toBeUndefined();
  });

  it("names a zone by its city", () => {
    expect(zoneCity("America/New_York")).toBe("New York");
  });
});
