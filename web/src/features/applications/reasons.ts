import type { IntlShape } from "react-intl";
import type { DeclineReason } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

export const reasons: readonly DeclineReason[] = [
  "outside-region",
  "not-a-founder",
  "incomplete",
  "duplicate",
  "other",
];

const messageIds: Record<DeclineReason, MessageId> = {
  "outside-region": "reason.outsideRegion",
  "not-a-founder": "reason.notAFounder",
  incomplete: "reason.incomplete",
  duplicate: "reason.duplicate",
  other: "reason.other",
};

export function reasonName(intl: IntlShape, reason: DeclineReason): string {
  return intl.formatMessage({ id: messageIds[reason] });
}
