import type { IntlShape } from "react-intl";
import type { Role } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

export const roles: readonly Role[] = ["member", "trainer", "organiser", "coordinator"];

const messageIds: Record<Role, MessageId> = {
  member: "role.member",
  trainer: "role.trainer",
  organiser: "role.organiser",
  coordinator: "role.coordinator",
};

export function roleName(intl: IntlShape, role: Role): string {
  return intl.formatMessage({ id: messageIds[role] });
}
