import type { IntlShape } from "react-intl";
import type { Standing, WaitingMove } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

const names: Record<Standing["standing"], MessageId> = {
  confirmed: "cycles.standing.confirmed",
  waiting: "cycles.standing.waiting",
  pending: "cycles.standing.pending",
  offered: "cycles.standing.offered",
  gone: "cycles.standing.gone",
};

export function standingName(intl: IntlShape, standing: Standing["standing"]): string {
  return intl.formatMessage({ id: names[standing] });
}

const reasons: Record<string, MessageId> = {
  undecided: "cycles.why.undecided",
  full: "cycles.why.full",
  "kept-for-others": "cycles.why.keptForOthers",
  closed: "cycles.why.closed",
  cancelled: "cycles.why.cancelled",
};

/** Why somebody waits, in a sentence. */
export function whyText(intl: IntlShape, why: string): string {
  return intl.formatMessage({ id: reasons[why] ?? "cycles.why.full" });
}

/** What would move somebody who waits, in a sentence. */
export function moveText(intl: IntlShape, { kind, at, count }: WaitingMove): string {
  const date = at ? intl.formatDate(at, { dateStyle: "long", timeStyle: "short" }) : "";
  const ids: Record<WaitingMove["kind"], MessageId> = {
    decision: "cycles.move.decision",
    "seats-freed": "cycles.move.seatsFreed",
    shrinking: "cycles.move.shrinking",
    release: "cycles.move.release",
  };
  return intl.formatMessage({ id: ids[kind] }, { date, count: count ?? 0 });
}
