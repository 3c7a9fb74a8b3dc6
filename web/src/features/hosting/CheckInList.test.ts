import { describe, expect, it } from "vitest";
import { presentNow } from "./CheckInList";

const an = { home: "be-mompreneurs", memberId: "m-1" };
const twin = { home: "fr-lincubacteur", memberId: "m-1" };
const waiting = (present: boolean, at: number) => ({ ...an, present, at, key: `${at}`, list: "l" });

describe("what counts of a learner", () => {
  it("is unknown until somebody notes it", () => {
    expect(presentNow(an, [an], [])).toBeUndefined();
  });

  it("is what the platform knows", () => {
    expect(presentNow(an, [{ ...an, present: false }], [])).toBe(false);
  });

  it("is what was noted here last, also when it waits to be sent", () => {
    expect(presentNow(an, [{ ...an, present: true }], [waiting(true, 1), waiting(false, 2)])).toBe(false);
  });

  it("is not that of the same member id of another partner", () => {
    expect(presentNow(twin, [{ ...an, present: true }], [waiting(true, 1)])).toBeUndefined();
  });
});
