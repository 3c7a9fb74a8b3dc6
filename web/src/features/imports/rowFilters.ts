import type { Import, ListImportRowsData, RowDisposition, RowOutcome } from "@/api/generated";

export type RowFilter = RowDisposition | RowOutcome;

const dispositions: readonly RowFilter[] = ["create", "update", "skip", "reject"];

export interface Count {
  filter: RowFilter;
  count: number;
}

/** A plan is filtered by what is to happen, a result by what has happened. */
export function rowQuery(filter: RowFilter | undefined): NonNullable<ListImportRowsData["query"]> {
  if (!filter) return {};
  return dispositions.includes(filter)
    ? { disposition: filter as RowDisposition }
    : { outcome: filter as RowOutcome };
}

/** The counts of an import in its state; each is a filter of its rows. */
export function countsOf({ state, plan, outcome, undo }: Import): Count[] {
  if (!plan) return [];
  const untouched: Count[] = [
    { filter: "skip", count: plan.skip },
    { filter: "reject", count: plan.reject },
  ];
  if (state === "undone" && undo) {
    return [
      { filter: "undone", count: undo.reverted ?? 0 },
      { filter: "kept", count: undo.kept ?? 0 },
    ];
  }
  if (state === "committed" && outcome) {
    return [
      { filter: "created", count: outcome.created },
      { filter: "updated", count: outcome.updated },
      ...(outcome.conflicts > 0 ? [{ filter: "conflict", count: outcome.conflicts } as const] : []),
      ...untouched,
    ];
  }
  return [{ filter: "create", count: plan.create }, { filter: "update", count: plan.update }, ...untouched];
}
