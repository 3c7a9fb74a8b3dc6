import type { Cycle } from "@/api/generated";
import { ApiProblem } from "@/api/problem";

/** What somebody else has made of the cycle meanwhile, when that is why a change was refused. */
export function newerCycle(error: unknown): Cycle | null {
  if (!(error instanceof ApiProblem) || error.code !== "stale") return null;
  const { current } = error.details;
  return typeof current === "object" && current !== null && "version" in current ? (current as Cycle) : null;
}
