import type { IntlShape } from "react-intl";
import type { Stage } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

const messageIds: Record<Stage, MessageId> = {
  idea: "stage.idea",
  starting: "stage.starting",
  established: "stage.established",
  unknown: "stage.unknown",
};

export function stageName(intl: IntlShape, stage: Stage): string {
  return intl.formatMessage({ id: messageIds[stage] });
}
