import { expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import { atItsField, newerGathering } from "./newerGathering";

it("finds what somebody else has made of it in a refusal of a stale change, and only there", () => {
  const current = { id: "g", version: 4 };

  expect(newerGathering(new ApiProblem(409, "stale", [], { current }))).toBe(current);
  expect(newerGathering(new ApiProblem(409, "overlaps", [], { current }))).toBeNull();
  expect(newerGathering(new Error("stale"))).toBeNull();
});

it("says what is wrong with a rule where the rule is picked", () => {
  const refused = new ApiProblem(400, "invalid", [
    { pointer: "/rule", code: "rule-too-many" },
    { pointer: "/date", code: "required" },
  ]);

  expect((atItsField(refused) as ApiProblem).errors.map(({ pointer }) => pointer)).toEqual([
    "/repeating/often",
    "/date",
  ]);
});
