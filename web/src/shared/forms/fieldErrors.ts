import type { IntlShape } from "react-intl";
import type { $ZodIssue } from "zod/v4/core";
import type { FieldError } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

/** Why a field was refused; the text is chosen when it is shown, so it follows a language switch. */
export interface Refusal {
  field: string;
  code: RefusalCode;
  /** The number that the text names: what is allowed at most, or needed at least. */
  max?: number;
}

export type RefusalCode =
  | "required"
  | "email"
  | "phone"
  | "too-long"
  | "taken"
  | "choose"
  | "country-differs"
  | "enterprise-number"
  | "date"
  | "not-after-start"
  | "clocks-go-forward"
  | "past"
  | "after-the-end"
  | "after-closing"
  | "not-open-to"
  | "too-few-seats"
  | "fixed"
  | "too-many-dates"
  | "not-in-rule"
  | "nothing-left"
  | "overlaps"
  | "invalid";

const messageIds: Record<RefusalCode, MessageId> = {
  required: "field.required",
  email: "field.email",
  phone: "field.phone",
  "too-long": "field.tooLong",
  taken: "field.taken",
  choose: "field.choose",
  "country-differs": "field.countryDiffers",
  "enterprise-number": "field.enterpriseNumber",
  date: "field.date",
  "not-after-start": "field.notAfterStart",
  "clocks-go-forward": "field.clocksGoForward",
  past: "field.past",
  "after-the-end": "field.afterTheEnd",
  "after-closing": "field.afterClosing",
  "not-open-to": "field.notOpenTo",
  "too-few-seats": "field.tooFewSeats",
  fixed: "field.fixed",
  "too-many-dates": "field.tooManyDates",
  "not-in-rule": "field.notInRule",
  "nothing-left": "field.nothingLeft",
  overlaps: "field.overlaps",
  invalid: "field.invalid",
};

const serverCodes: Record<string, RefusalCode> = {
  required: "required",
  email: "email",
  phone: "phone",
  length: "too-long",
  "too-long": "too-long",
  taken: "taken",
  reserved: "taken",
  "language-unknown": "choose",
  "unknown-language": "choose",
  "unknown-country": "choose",
  "unknown-time-zone": "choose",
  country: "choose",
  "country-differs": "country-differs",
  "enterprise-number": "enterprise-number",
  "enterprise-number-invalid": "enterprise-number",
  "phone-invalid": "phone",
  date: "date",
  "date-impossible": "date",
  "not-after-start": "not-after-start",
  "clocks-go-forward": "clocks-go-forward",
  past: "past",
  "after-the-end": "after-the-end",
  "after-closing": "after-closing",
  "not-open-to": "not-open-to",
  "too-few-seats": "too-few-seats",
  fixed: "fixed",
  "rule-too-many": "too-many-dates",
  "rule-too-far": "too-many-dates",
  "not-in-rule": "not-in-rule",
  "nothing-left": "nothing-left",
  overlaps: "overlaps",
};

const formats: Record<string, RefusalCode> = { email: "email", date: "date" };

export function refusalText(intl: IntlShape, code: string, max?: number): string {
  const id = messageIds[code as RefusalCode] ?? messageIds.invalid;
  return intl.formatMessage({ id }, { max: max ?? 0 });
}

/** What the generated schema found, before anything is sent. */
export function fromSchema(issue: $ZodIssue): Refusal {
  const field = issue.path.join(".");
  switch (issue.code) {
    case "too_small":
      return { field, code: issue.origin === "number" ? "invalid" : "required" };
    case "too_big":
      return issue.origin === "string"
        ? { field, code: "too-long", max: Number(issue.maximum) }
        : { field, code: "invalid" };
    case "invalid_format":
      return { field, code: formats[issue.format] ?? "invalid" };
    case "invalid_type":
      return { field, code: issue.input === undefined ? "required" : "invalid" };
    case "invalid_value":
      return { field, code: "choose" };
    case "custom":
      return { field, code: (issue.params?.code as RefusalCode | undefined) ?? "invalid" };
    default:
      return { field, code: "invalid" };
  }
}

/** What the server found: `/business/name` there is `business.name` here. */
export function fromServer(error: FieldError): Refusal {
  const field = error.pointer
    .replace(/^#?\//, "")
    .replaceAll("/", ".")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const code = serverCodes[error.code] ?? "invalid";
  const max = Number(error.params?.max ?? error.params?.smallest);
  return Number.isFinite(max) ? { field, code, max } : { field, code };
}
