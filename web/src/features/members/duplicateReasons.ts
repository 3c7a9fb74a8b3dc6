import type { IntlShape } from "react-intl";
import type { PossibleDuplicate } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

type Reason = PossibleDuplicate["because"][number];

const messageIds: Record<Reason, MessageId> = {
  email: "members.duplicates.email",
  phone: "members.duplicates.phone",
  "name-and-birth-date": "members.duplicates.birthDate",
  "name-and-place": "members.duplicates.place",
};

export function reasonName(intl: IntlShape, reason: Reason): string {
  return intl.formatMessage({ id: messageIds[reason] });
}
