import { expect, it } from "vitest";
import { stepsFrom, wayBack } from "./steps";

it("offers only steps that change something", () => {
  expect(stepsFrom("active")).toEqual(["lapse", "leave"]);
  expect(stepsFrom("left")).toEqual(["return"]);
  expect(stepsFrom("erased")).toEqual([]);
});

it("leads back to where she stood", () => {
  expect(wayBack("active", "lapse")).toEqual(["return"]);
  expect(wayBack("left", "return")).toEqual(["leave"]);
  expect(wayBack("lapsed", "return")).toEqual(["lapse"]);
  expect(wayBack("lapsed", "leave")).toEqual(["return", "lapse"]);
});

it("offers no undo that would make a guest a member", () => {
  expect(wayBack("guest", "leave")).toEqual([]);
});
