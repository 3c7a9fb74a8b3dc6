import { describe, expect, it } from "vitest";
import { asGuest } from "./hostingQuery";

const line = { home: "es-uvigo", memberId: "g1", people: 2, seat: "kept", why: "none" } as const;
const guests = [{ id: "g1", givenName: "Ada", familyName: "Visser", people: 2 }];

describe("a line at the door of a gathering", () => {
  it("has the name that a guest gave", () => {
    const guest = asGuest("es-uvigo", line, guests);
    expect(guest?.card).toEqual({ givenName: "Ada", familyName: "Visser" });
    expect(guest?.why).toBeUndefined();
  });

  it("is no guest's when another partner has a member with her id", () => {
    expect(asGuest("es-uvigo", { ...line, home: "be-mompreneurs" }, guests)).toBeUndefined();
  });

  it("is no guest's when nobody came under that id", () => {
    expect(asGuest("es-uvigo", line, [])).toBeUndefined();
  });
});
