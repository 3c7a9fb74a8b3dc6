import type { IntlShape } from "react-intl";
import type { Cell, Dashboard, Panel } from "@/api/generated";

export type PanelName = keyof Dashboard["panels"];

const UNKNOWN = "unknown";

/**
 * What is hidden is one to four people, or would tell such a number: it is not drawn as zero, and
 * nothing is said of its size.
 */
export function countText(intl: IntlShape, count: number | null): string {
  return count === null ? intl.formatMessage({ id: "dashboard.hidden.word" }) : intl.formatNumber(count);
}

export function hasHidden(panel: Panel): boolean {
  return panel.suppressed > 0 || panel.cells.some((cell) => cell.count === null);
}

/** Between 0 and 1 against the largest; hidden cells get the least colour, not none. */
export function weights(cells: readonly Cell[]): Map<string, number> {
  const most = Math.max(1, ...cells.map((cell) => cell.count ?? 0));
  return new Map(
    cells.map((cell) => [cell.key, cell.count === 0 ? 0 : Math.max(0.06, (cell.count ?? 0) / most)]),
  );
}

/** Largest first; hidden ones after all that are shown, because their place would tell. */
export function byCount(a: Cell, b: Cell): number {
  return (b.count ?? 0.5) - (a.count ?? 0.5) || a.key.localeCompare(b.key);
}

/** As above, and those nobody could place at the end. */
export function bySector(a: Cell, b: Cell): number {
  return Number(a.key === UNKNOWN) - Number(b.key === UNKNOWN) || byCount(a, b);
}

/** Between 0 and 1; `null` where the part is hidden or there is nothing to be a part of. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole;
}

export function percent(intl: IntlShape, value: number | null): string {
  return value === null ? "–" : intl.formatNumber(value, { style: "percent" });
}

/** What part of a panel's total one of its cells is. */
export function shareOf(panel: Panel, key: string): number | null {
  return share(panel.cells.find((cell) => cell.key === key)?.count ?? null, panel.total);
}

/** Months in order, with the empty ones between them: a gap in the data is a zero, not a jump. */
export function monthsInOrder(cells: readonly Cell[], atMost: number): Cell[] {
  const known = new Map(cells.map((cell) => [cell.key, cell]));
  const keys = [...known.keys()].filter((key) => /^\d{4}-\d{2}$/.test(key)).toSorted();
  const last = keys.at(-1);
  // The empty months before the first member say nothing.
  const first = keys.find((key) => known.get(key)?.count !== 0);
  if (!first || !last) return [];
  const months: Cell[] = [];
  for (let month = last; month >= first && months.length < atMost; month = monthBefore(month)) {
    months.unshift(known.get(month) ?? { key: month, count: 0 });
  }
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

export function downloadPath(panel: PanelName): string {
  return `/api/federation/dashboard.csv?${new URLSearchParams({ panel })}`;
}
