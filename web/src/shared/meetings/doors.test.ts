import { expect, it } from "vitest";
import { doorsAreOpen } from "./doors";

const session = { start: "2027-03-04T17:00:00Z", end: "2027-03-04T19:30:00Z" };

it.each([
  ["2027-03-04T15:59:59Z", false],
  ["2027-03-04T16:00:00Z", true],
  ["2027-03-04T20:30:00Z", true],
  ["2027-03-04T20:30:01Z", false],
])("at %s it is %s that people may check in", (now, open) => {
  expect(doorsAreOpen(session, Date.parse(now))).toBe(open);
});
