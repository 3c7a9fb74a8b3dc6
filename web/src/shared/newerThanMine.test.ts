import { expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import { newerThanMine } from "./newerThanMine";

const current = { id: "c-1", version: 4 };

it("is what somebody else has made of it meanwhile", () => {
  expect(newerThanMine(new ApiProblem(409, "stale", [], { current }))).toBe(current);
});

it.each([
  ["another conflict", new ApiProblem(409, "too-few-seats", [], { current })],
  ["an answer without it", new ApiProblem(409, "stale")],
  ["a failure of another kind", new Error("offline")],
])("is nothing after %s", (_, error) => {
  expect(newerThanMine(error)).toBeNull();
});
