import type { IntlShape } from "react-intl";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";

const messageIds: Record<string, MessageId> = {
  "calendar-not-text": "schools.refused.notText",
  "calendar-not-utf-8": "schools.refused.notUtf8",
  "calendar-not-a-calendar": "schools.refused.notCalendar",
  "calendar-malformed": "schools.refused.malformed",
  "calendar-unbalanced": "schools.refused.malformed",
  "calendar-line-too-long": "schools.refused.malformed",
  "calendar-nested-too-deep": "schools.refused.malformed",
  "calendar-too-many": "schools.refused.tooMuch",
  "calendar-too-large": "schools.refused.tooMuch",
  "calendar-no-start": "schools.refused.day",
  "calendar-date-malformed": "schools.refused.day",
  "calendar-too-long": "schools.refused.tooLong",
  "calendar-rule-malformed": "schools.refused.rule",
  "calendar-rule-unsupported": "schools.refused.rule",
  "calendar-rule-too-many": "schools.refused.rule",
  "calendar-rule-begins-outside": "schools.refused.rule",
  "calendar-no-holidays": "schools.refused.noHolidays",
  "calendar-unreachable": "schools.refused.unreachable",
  "calendar-not-public": "schools.refused.notPublic",
  "calendar-moved": "schools.refused.moved",
  "calendar-not-served": "schools.refused.notServed",
  "calendar-too-slow": "schools.refused.tooSlow",
  "link-malformed": "schools.refused.link",
  required: "schools.refused.link",
  // Whoever stands before the service may refuse a file without words of its own.
  "too-large": "schools.refused.tooMuch",
  "status-413": "schools.refused.tooMuch",
};

/** Why a calendar was not taken, and what to do. */
export function refusalText(intl: IntlShape, error: unknown): string {
  if (!(error instanceof ApiProblem)) return explainText(intl, error);
  const defect = error.errors[0];
  return (
    calendarText(intl, defect?.code ?? error.code, Number(defect?.params?.line ?? 0)) ??
    explainText(intl, error)
  );
}

/** The same words where it was found while the calendar was read again. */
export function calendarText(intl: IntlShape, code: string, line: number): string | undefined {
  const id = messageIds[code];
  return id ? intl.formatMessage({ id }, { line }) : undefined;
}
