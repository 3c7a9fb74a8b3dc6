import { expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import { newerCycle } from "./newerCycle";

const current = { id: "c-1", version: 4 };

it("is what somebody else has made of the cycle meanwhile", () => {
  expect(newerCycle(new ApiProblem(409, "stale", [], { current }))).toEqual(current);
});

it.each([
  ["another conflict", new ApiProblem(409, "too-few-seats", [], { current })],
  ["an answer without it", new ApiProblem(409, "stale")],
  ["a failure of another kind", new Error("offline")],
])("is nothing after %s", (_, error) => {
  expect(newerCycle(error)).toBeNull();
});
