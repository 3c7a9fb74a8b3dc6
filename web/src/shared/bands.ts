import type { IntlShape } from "react-intl";
import type { Band } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

export const bands: readonly Band[] = ["school-hours", "evening", "weekend"];

const messageIds: Record<Band, MessageId> = {
  "school-hours": "band.schoolHours",
  evening: "band.evening",
  weekend: "band.weekend",
};

export function bandName(intl: IntlShape, band: Band): string {
  return intl.formatMessage({ id: messageIds[band] });
}
