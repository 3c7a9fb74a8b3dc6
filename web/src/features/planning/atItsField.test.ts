import { expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import { atItsField } from "./atItsField";

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
