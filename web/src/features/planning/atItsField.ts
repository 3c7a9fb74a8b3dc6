import { ApiProblem } from "@/api/problem";

/** Refusals of the rule, which is one text there, at the field of the editor that it begins with. */
export function atItsField(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  const errors = error.errors.map((one) =>
    one.pointer.endsWith("/rule") ? { ...one, pointer: "/repeating/often" } : one,
  );
  return new ApiProblem(error.status, error.code, errors, error.details);
}
