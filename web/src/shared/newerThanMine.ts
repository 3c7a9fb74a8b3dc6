import { ApiProblem } from "@/api/problem";

/** What somebody else has made of it meanwhile, when that is why a change was refused. */
export function newerThanMine<Thing extends { version: number }>(error: unknown): Thing | null {
  if (!(error instanceof ApiProblem) || error.code !== "stale") return null;
  const { current } = error.details;
  return typeof current === "object" && current !== null && "version" in current ? (current as Thing) : null;
}
