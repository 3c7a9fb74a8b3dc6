import type { Member } from "@/api/generated";
import { ApiProblem } from "@/api/problem";

/** What somebody else has made of the record meanwhile, when that is why a change was refused. */
export function staleVersion(error: unknown): Member | null {
  if (!(error instanceof ApiProblem) || error.code !== "stale") return null;
  const { current } = error.details;
  return typeof current === "object" && current !== null && "version" in current ? (current as Member) : null;
}
