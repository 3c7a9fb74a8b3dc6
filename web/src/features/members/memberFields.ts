import type { IntlShape } from "react-intl";
import type { Band, Stage } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { bandName } from "@/shared/bands";
import { countryName, languageName } from "@/shared/names";
import { sectorName } from "@/shared/sectors";
import { stageName } from "@/shared/stages";
import { formatDay } from "./days";
import type { MemberValues } from "./memberValues";

/** One piece of what is known of a member, by the name that history and merging have for it. */
export interface MemberField {
  name: string;
  label: MessageId;
  /** Where a form and the API keep it. */
  path: string;
}

export const memberFields: readonly MemberField[] = [
  { name: "givenName", label: "person.givenName", path: "givenName" },
  { name: "familyName", label: "person.familyName", path: "familyName" },
  { name: "email", label: "person.email", path: "email" },
  { name: "phone", label: "person.phone", path: "phone" },
  { name: "birthDate", label: "person.birthDate", path: "birthDate" },
  { name: "language", label: "person.language", path: "language" },
  { name: "postalCode", label: "person.postalCode", path: "postalCode" },
  { name: "city", label: "person.city", path: "city" },
  { name: "region", label: "person.region", path: "region" },
  { name: "country", label: "person.country", path: "country" },
  { name: "businessName", label: "members.business.name", path: "business.name" },
  { name: "trade", label: "members.trade", path: "business.trade" },
  { name: "sector", label: "members.sector", path: "business.sector" },
  { name: "stage", label: "members.stage", path: "business.stage" },
  { name: "enterpriseNumber", label: "members.enterpriseNumber", path: "business.enterpriseNumber" },
  { name: "bands", label: "members.bands", path: "bands" },
  { name: "skills", label: "members.skills", path: "skills" },
  { name: "helpWanted", label: "members.helpWanted", path: "helpWanted" },
  { name: "joinedOn", label: "members.joinedOn", path: "joinedOn" },
  { name: "paidUntil", label: "members.paidUntil", path: "paidUntil" },
];

export function read(values: MemberValues, { path }: MemberField): string | string[] {
  return path.split(".").reduce<unknown>((level, step) => (level as Record<string, unknown>)[step], values) as
    | string
    | string[];
}

export function isBlank(values: MemberValues, field: MemberField): boolean {
  return read(values, field).length === 0;
}

export function sameIn(one: MemberValues, other: MemberValues, field: MemberField): boolean {
  return comparable(read(one, field)) === comparable(read(other, field));
}

/** The first values, with some fields taken from the second. */
export function withTaken(
  values: MemberValues,
  from: MemberValues,
  taken: readonly MemberField[],
): MemberValues {
  const result = structuredClone(values);
  for (const field of taken) {
    const steps = field.path.split(".");
    const last = steps.pop() ?? "";
    const level = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], result);
    (level as Record<string, unknown>)[last] = read(from, field);
  }
  return result;
}

/** A value as the reader's language writes it. */
export function valueText(intl: IntlShape, values: MemberValues, field: MemberField): string {
  const value = read(values, field);
  if (value.length === 0) return intl.formatMessage({ id: "members.notKnown" });
  if (Array.isArray(value)) {
    return value.map((one) => (field.name === "bands" ? bandName(intl, one as Band) : one)).join(", ");
  }
  switch (field.name) {
    case "language":
      return languageName(value);
    case "country":
      return countryName(intl, value);
    case "sector":
      return sectorName(intl, value);
    case "stage":
      return stageName(intl, value as Stage);
    case "birthDate":
    case "joinedOn":
    case "paidUntil":
      return formatDay(intl, value);
    default:
      return value;
  }
}

function comparable(value: string | string[]): string {
  return Array.isArray(value) ? JSON.stringify(value.toSorted()) : value.trim();
}
