import type { IntlShape } from "react-intl";

/** A calendar day, which is the same day wherever it is read. */
export function formatDay(intl: IntlShape, day: string, dateStyle: "long" | "medium" = "long"): string {
  return intl.formatDate(day, { dateStyle, timeZone: "UTC" });
}

/** Until when a renewal usually runs: one year on from what is paid, or from today if that is over. */
export function oneYearOn(paidUntil: string | null, today: string): string {
  const from = paidUntil !== null && paidUntil > today ? paidUntil : today;
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const same = new Date(Date.UTC(year + 1, month - 1, day));
  // 29 February has no like in the year after: the last day of that month.
  if (same.getUTCMonth() !== month - 1) same.setUTCDate(0);
  return same.toISOString().slice(0, 10);
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
