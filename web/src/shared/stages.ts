import type { IntlShape } from "react-intl";
import type { Stage } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

export const stages: readonly Stage[] = ["idea", "starting", "established", "unknown"];

const messageIds: Record<Stage, MessageId> = {
  idea: "applicant.stage.idea",
  starting: "applicant.stage.starting",
  established: "applicant.stage.established",
  unknown: "applicant.stage.unknown",
};

export function stageName(intl: IntlShape, stage: Stage): string {
  return intl.formatMessage({ id: messageIds[stage] });
}
