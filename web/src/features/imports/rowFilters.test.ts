import { describe, expect, it } from "vitest";
import type { Import } from "@/api/generated";
import { countsOf, rowQuery } from "./rowFilters";

const plan = { hash: "h", create: 252, update: 3, skip: 6, reject: 5 };
const one = (more: Partial<Import>) =>
  ({ state: "planned", plan, outcome: null, undo: null, ...more }) as Import;

describe("the filters of the rows", () => {
  it("ask for what is to happen or for what has happened", () => {
    expect(rowQuery("reject")).toEqual({ disposition: "reject" });
    expect(rowQuery("conflict")).toEqual({ outcome: "conflict" });
    expect(rowQuery(undefined)).toEqual({});
  });

  it("are the four counts of the plan", () => {
    expect(countsOf(one({}))).toEqual([
      { filter: "create", count: 252 },
      { filter: "update", count: 3 },
      { filter: "skip", count: 6 },
      { filter: "reject", count: 5 },
    ]);
  });

  it("are what has really happened once it has, conflicts among them", () => {
    const committed = one({ state: "committed", outcome: { created: 252, updated: 2, conflicts: 1 } });
    expect(countsOf(committed).map(({ filter }) => filter)).toEqual([
      "created",
      "updated",
      "conflict",
      "skip",
      "reject",
    ]);
  });

  it("tell after an undo what went and what was kept", () => {
    const undone = one({
      state: "undone",
      outcome: { created: 252, updated: 3, conflicts: 0 },
      undo: { until: "2026-12-24T10:00:00Z", reverted: 254, kept: 1 },
    });
    expect(countsOf(undone)).toEqual([
      { filter: "undone", count: 254 },
      { filter: "kept", count: 1 },
    ]);
  });
});
