import { expect, it } from "vitest";
import { grouped } from "./grouped";

it("keeps together what has something in common, in the order in which it comes", () => {
  const words = ["gathering", "feed", "guest", "form"];

  expect([...grouped(words, ([first = ""]) => first)]).toEqual([
    ["g", ["gathering", "guest"]],
    ["f", ["feed", "form"]],
  ]);
});
