import type { IntlShape } from "react-intl";
import type { ImportField } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { localeNames, locales } from "@/i18n/locales";
import { countryName, countryOptions, languageName } from "@/shared/names";

const stages: Record<string, MessageId> = {
  idea: "applicant.stage.idea",
  starting: "applicant.stage.starting",
  established: "applicant.stage.established",
  unknown: "applicant.stage.unknown",
};

const bands: Record<string, MessageId> = {
  evening: "imports.band.evening",
  weekend: "imports.band.weekend",
  "school-hours": "imports.band.schoolHours",
};

const answers: Record<string, MessageId> = { yes: "imports.answer.yes", no: "imports.answer.no" };

export interface Option {
  value: string;
  label: string;
}

/** What a field may hold for everybody; free text where there is no list. */
export function fixedOptions(intl: IntlShape, field: ImportField): Option[] | "date" | "text" {
  switch (field) {
    case "language":
      return locales.map((value) => ({ value, label: localeNames[value] }));
    case "country":
      return countryOptions(intl);
    case "stage":
      return named(intl, stages);
    case "bands":
      return named(intl, bands);
    case "newsletter":
    case "noBulkMail":
    case "directory":
      return named(intl, answers);
    case "joinedOn":
    case "paidUntil":
    case "birthDate":
    case "orderedOn":
      return "date";
    default:
      return "text";
  }
}

/** A value of the register as a person reads it; what is unknown stands for itself. */
export function valueText(intl: IntlShape, field: ImportField, value: string): string {
  switch (field) {
    case "language":
      return languageName(value);
    case "country":
      return countryName(intl, value);
    case "stage":
      return translated(intl, stages, value);
    case "bands":
      return value
        .split(/\s*[,;|]\s*/)
        .map((band) => translated(intl, bands, band))
        .join(", ");
    case "newsletter":
    case "noBulkMail":
    case "directory":
      return translated(intl, answers, value);
    case "joinedOn":
    case "paidUntil":
    case "birthDate":
    case "orderedOn":
      return dateText(intl, value);
    default:
      return value;
  }
}

function translated(intl: IntlShape, names: Record<string, MessageId>, value: string): string {
  const id = names[value];
  return id ? intl.formatMessage({ id }) : value;
}

function named(intl: IntlShape, names: Record<string, MessageId>): Option[] {
  return Object.entries(names)
    .filter(([value]) => value !== "unknown")
    .map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }));
}

function dateText(intl: IntlShape, value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? intl.formatDate(value, { dateStyle: "medium", timeZone: "UTC" })
    : value;
}
