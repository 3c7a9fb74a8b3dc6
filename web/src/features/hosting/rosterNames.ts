import type { IntlShape } from "react-intl";
import type { RosterCard, RosterLine } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

const noCard: Record<NonNullable<RosterLine["why"]>, MessageId> = {
  withdrawn: "roster.card.withdrawn",
  none: "roster.card.none",
  unavailable: "roster.card.unavailable",
};

const standings: Record<RosterLine["standing"], MessageId> = {
  confirmed: "roster.standing.confirmed",
  offered: "roster.standing.offered",
  pending: "roster.standing.pending",
  waiting: "roster.standing.waiting",
};

/** Somebody whose name the host sees, or not. */
export interface Named {
  card?: Pick<RosterCard, "givenName" | "familyName">;
}

/** The name on a learner's card; none where the host may not see it. */
export function nameOf({ card }: Named): string | undefined {
  return card ? `${card.givenName} ${card.familyName}` : undefined;
}

/** Her name, or why it is not shown. */
export function nameOrWhy(intl: IntlShape, line: Named & Pick<RosterLine, "why">): string {
  return nameOf(line) ?? intl.formatMessage({ id: noCard[line.why ?? "none"] });
}

export function standingName(intl: IntlShape, line: RosterLine): string {
  const name = intl.formatMessage({ id: standings[line.standing] });
  return line.place ? `${name} (${line.place})` : name;
}
