import type { Gathering } from "@/api/generated";
import { ApiProblem } from "@/api/problem";

/** What somebody else has made of the gathering meanwhile, when that is why a change was refused. */
export function newerGathering(error: unknown): Gathering | null {
  if (!(error instanceof ApiProblem) || error.code !== "stale") return null;
  const { current } = error.details;
  return typeof current === "object" && current !== null && "version" in current
    ? (current as Gathering)
    : null;
}

/** Refusals of the rule, which is one text there, at the field of the editor that it begins with. */
export function atItsField(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  const errors = error.errors.map((one) =>
    one.pointer.endsWith("/rule") ? { ...one, pointer: "/repeating/often" } : one,
  );
  return new ApiProblem(error.status, error.code, errors, error.details);
}
