import { expect, it } from "vitest";
import { oneYearOn } from "./days";

it("adds a year to what is still paid", () => {
  expect(oneYearOn("2026-12-31", "2026-11-24")).toBe("2027-12-31");
});

it("counts from today when the paid time is over or was never known", () => {
  expect(oneYearOn("2025-03-01", "2026-11-24")).toBe("2027-11-24");
  expect(oneYearOn(null, "2026-11-24")).toBe("2027-11-24");
});

it("ends in February when it began on a leap day", () => {
  expect(oneYearOn("2028-02-29", "2026-11-24")).toBe("2029-02-28");
});
