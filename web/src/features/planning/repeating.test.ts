import { expect, it } from "vitest";
import { nthOf, once, repeatingOf, ruleOf } from "./repeating";

/** The first Thursday of March. */
const FIRST = "2027-03-04";

it.each([
  "FREQ=DAILY;COUNT=3",
  "FREQ=WEEKLY;BYDAY=TH;COUNT=10",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270630",
  "FREQ=MONTHLY;BYMONTHDAY=4;COUNT=5",
  "FREQ=MONTHLY;BYDAY=1TH;COUNT=5",
  "FREQ=YEARLY;COUNT=2",
])("writes what can be picked as it was read: %s", (rule) => {
  const repeating = repeatingOf(rule, FIRST);

  expect(repeating.often).not.toBe("kept");
  expect(ruleOf(repeating, FIRST)).toBe(rule);
});

it.each([
  "FREQ=DAILY;BYDAY=MO,TU;COUNT=3",
  "FREQ=MONTHLY;BYDAY=1TH,3TH;COUNT=5",
  "FREQ=MONTHLY;BYMONTHDAY=4,18;COUNT=5",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH;BYSETPOS=1;COUNT=5",
  "FREQ=YEARLY;BYMONTHDAY=4;COUNT=3",
])("keeps what cannot be picked word for word: %s", (rule) => {
  const repeating = repeatingOf(rule, FIRST);

  expect(repeating.often).toBe("kept");
  expect(ruleOf(repeating, FIRST)).toBe(rule);
});

it("follows the first date when that is moved to another day of the week", () => {
  const repeating = repeatingOf("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10", FIRST);

  expect(ruleOf(repeating, "2027-03-05")).toBe("FREQ=WEEKLY;BYDAY=TU,FR;COUNT=10");
});

it("calls the fifth of a weekday the last one, because not every month has a fifth", () => {
  expect(nthOf("2027-03-31")).toBe(-1);
  expect(nthOf("2027-03-25")).toBe(4);
  expect(nthOf("2027-03-01")).toBe(1);
});

it("has no rule for what takes place once, or as long as its end is not said", () => {
  expect(ruleOf(once, FIRST)).toBeUndefined();
  expect(ruleOf({ ...once, often: "weekly", end: "until", until: "" }, FIRST)).toBeUndefined();
  expect(ruleOf({ ...once, often: "weekly", count: "" }, FIRST)).toBeUndefined();
});
