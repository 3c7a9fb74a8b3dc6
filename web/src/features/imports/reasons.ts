import type { IntlShape } from "react-intl";
import type { ImportReason } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { fieldName } from "./fields";

const messageIds: Record<string, MessageId> = {
  "name-missing": "imports.reason.nameMissing",
  "email-malformed": "imports.reason.emailMalformed",
  "date-impossible": "imports.reason.dateImpossible",
  "external-id-taken": "imports.reason.externalIdTaken",
  "too-long": "imports.reason.tooLong",
  "status-not-valid": "imports.reason.statusNotValid",
  "same-person-in-file": "imports.reason.samePersonInFile",
  unchanged: "imports.reason.unchanged",
  "has-left": "imports.reason.hasLeft",
  "payer-differs": "imports.reason.payerDiffers",
  "phone-unchecked": "imports.reason.phoneUnchecked",
  "enterprise-number-invalid": "imports.reason.enterpriseNumberInvalid",
  "language-unknown": "imports.reason.languageUnknown",
  "country-unknown": "imports.reason.countryUnknown",
  "stage-unknown": "imports.reason.stageUnknown",
  "sector-unknown": "imports.reason.sectorUnknown",
  "band-unknown": "imports.reason.bandUnknown",
  "newsletter-refused": "imports.reason.newsletterRefused",
  "directory-refused": "imports.reason.directoryRefused",
  "changed-since-plan": "imports.reason.changedSincePlan",
  "appeared-since-plan": "imports.reason.appearedSincePlan",
};

/** Why, and what to do, in words. */
export function reasonText(intl: IntlShape, { code, field, params }: ImportReason): string {
  const text = (name: string) => textOf(params?.[name]);
  if (code === "possible-duplicate") {
    return intl.formatMessage(
      { id: "imports.reason.possibleDuplicate" },
      { by: text("by"), where: params?.row == null ? "register" : "file", row: text("row") },
    );
  }
  return intl.formatMessage(
    { id: messageIds[code] ?? "imports.reason.other" },
    {
      code,
      field: field ? fieldName(intl, field) : intl.formatMessage({ id: "imports.reason.thisField" }),
      max: text("max"),
      row: text("row"),
      status: text("status"),
    },
  );
}

function textOf(param: unknown): string {
  return typeof param === "string" || typeof param === "number" ? String(param) : "?";
}
