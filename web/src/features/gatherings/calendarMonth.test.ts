import { expect, it } from "vitest";
import { monthAfter, weeksOf } from "./calendarMonth";

it("begins weeks with Monday and leaves out the days of other months", () => {
  const weeks = weeksOf("2027-03");

  expect(weeks[0]).toEqual([
    "2027-03-01",
    "2027-03-02",
    "2027-03-03",
    "2027-03-04",
    "2027-03-05",
    "2027-03-06",
    "2027-03-07",
  ]);
  expect(weeks).toHaveLength(5);
  expect(weeks.at(-1)).toEqual(["2027-03-29", "2027-03-30", "2027-03-31", null, null, null, null]);
});

it("begins a month that begins on a Sunday at the end of a week", () => {
  expect(weeksOf("2026-11")[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
});

it("knows leap years", () => {
  expect(weeksOf("2028-02").flat()).toContain("2028-02-29");
});

it("goes over the year", () => {
  expect(monthAfter("2027-12", 1)).toBe("2028-01");
  expect(monthAfter("2027-01", -1)).toBe("2026-12");
});
