import type { IntlShape } from "react-intl";
import type { ImportField } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { localeNames, locales } from "@/i18n/locales";
import { bandName, bands } from "@/shared/bands";
import { countryName, countryOptions, languageName } from "@/shared/names";
import { sectorName } from "@/shared/sectors";
import { stageName, stages } from "@/shared/stages";

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
      return stages
        .filter((stage) => stage !== "unknown")
        .map((value) => ({ value, label: stageName(intl, value) }));
    case "bands":
      return bands.map((value) => ({ value, label: bandName(intl, value) }));
    case "newsletter":
    case "noBulkMail":
    case "directory":
      return Object.entries(answers).map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }));
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
    case "sector":
      return sectorName(intl, value);
    case "stage": {
      const stage = stages.find((one) => one === value);
      return stage ? stageName(intl, stage) : value;
    }
    case "bands":
      return value
        .split(/\s*,\s*/)
        .map((name) => {
          const band = bands.find((one) => one === name);
          return band ? bandName(intl, band) : name;
        })
        .join(", ");
    case "newsletter":
    case "noBulkMail":
    case "directory":
      return answers[value] ? intl.formatMessage({ id: answers[value] }) : value;
    case "joinedOn":
    case "paidUntil":
    case "birthDate":
    case "orderedOn":
      return dateText(intl, value);
    default:
      return value;
  }
}

function dateText(intl: IntlShape, value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? intl.formatDate(value, { dateStyle: "medium", timeZone: "UTC" })
    : value;
}
