import type { IntlShape } from "react-intl";
import type { Member } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

const messageIds: Record<Member["state"], MessageId> = {
  active: "memberState.active",
  lapsed: "memberState.lapsed",
  guest: "memberState.guest",
  left: "memberState.left",
  erased: "memberState.erased",
};

const accountMessageIds: Record<NonNullable<Member["account"]>, MessageId> = {
  waiting: "account.waiting",
  invited: "account.invited",
  "link-offered": "account.linkOffered",
  linked: "account.linked",
};

export function accountName(intl: IntlShape, account: NonNullable<Member["account"]>): string {
  return intl.formatMessage({ id: accountMessageIds[account] });
}

export function memberStateName(intl: IntlShape, state: Member["state"]): string {
  return intl.formatMessage({ id: messageIds[state] });
}
