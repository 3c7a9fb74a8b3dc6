import type { IntlShape } from "react-intl";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";

export interface Explanation {
  title: MessageId;
  text: MessageId;
}

const byCode: Record<string, Explanation> = {
  offline: { title: "failure.offline.title", text: "failure.offline.text" },
  unreachable: { title: "failure.unreachable.title", text: "failure.unreachable.text" },
  timeout: { title: "failure.timeout.title", text: "failure.timeout.text" },
  "already-decided": { title: "failure.decided.title", text: "failure.decided.text" },
  "partner-exists": { title: "failure.partnerExists.title", text: "failure.partnerExists.text" },
  "partner-not-active": { title: "failure.notActive.title", text: "failure.notActive.text" },
  "membership-ended": { title: "failure.ended.title", text: "failure.ended.text" },
  "both-have-accounts": { title: "failure.bothAccounts.title", text: "failure.bothAccounts.text" },
  "link-unknown": { title: "failure.link.title", text: "failure.link.text" },
  "no-such-date": { title: "failure.noSuchDate.title", text: "failure.noSuchDate.text" },
  cancelled: { title: "failure.noSuchDate.title", text: "failure.noSuchDate.text" },
  over: { title: "failure.noSuchDate.title", text: "failure.noSuchDate.text" },
  "has-begun": { title: "failure.hasBegun.title", text: "failure.hasBegun.text" },
  "seat-unknown": { title: "failure.link.title", text: "failure.seat.text" },
  "confirmation-unknown": { title: "failure.link.title", text: "failure.link.text" },
};

const byStatus: Record<number, Explanation> = {
  400: { title: "failure.invalid.title", text: "failure.invalid.text" },
  401: { title: "failure.signedOut.title", text: "failure.signedOut.text" },
  403: { title: "failure.forbidden.title", text: "failure.forbidden.text" },
  404: { title: "failure.missing.title", text: "failure.missing.text" },
  409: { title: "failure.conflict.title", text: "failure.conflict.text" },
  422: { title: "failure.invalid.title", text: "failure.invalid.text" },
  429: { title: "failure.busy.title", text: "failure.busy.text" },
  503: { title: "failure.unavailable.title", text: "failure.unavailable.text" },
};

const unknown: Explanation = { title: "failure.unknown.title", text: "failure.unknown.text" };

/** What happened and what to do next, as message ids. */
export function explain(error: unknown): Explanation {
  if (!(error instanceof ApiProblem)) return unknown;
  return byCode[error.code] ?? byStatus[error.status] ?? unknown;
}

export function explainText(intl: IntlShape, error: unknown): string {
  const { title, text } = explain(error);
  return `${intl.formatMessage({ id: title })} ${intl.formatMessage({ id: text })}`;
}
