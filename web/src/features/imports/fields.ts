import type { IntlShape } from "react-intl";
import type { ImportField } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

const messageIds: Record<ImportField, MessageId> = {
  familyName: "person.familyName",
  givenName: "person.givenName",
  email: "person.email",
  phone: "person.phone",
  birthDate: "imports.field.birthDate",
  language: "person.language",
  country: "person.country",
  postalCode: "person.postalCode",
  city: "person.city",
  region: "imports.field.region",
  businessName: "applicant.business",
  trade: "applicant.trade",
  sector: "imports.field.sector",
  stage: "applicant.stage",
  enterpriseNumber: "imports.field.enterpriseNumber",
  bands: "imports.field.bands",
  skills: "imports.field.skills",
  helpWanted: "imports.field.helpWanted",
  joinedOn: "imports.field.joinedOn",
  paidUntil: "imports.field.paidUntil",
  externalId: "imports.field.externalId",
  memberId: "imports.field.memberId",
  newsletter: "imports.field.newsletter",
  directory: "imports.field.directory",
  noBulkMail: "imports.field.noBulkMail",
  status: "imports.field.status",
  orderedOn: "imports.field.orderedOn",
  payerFamilyName: "imports.field.payerFamilyName",
  payerGivenName: "imports.field.payerGivenName",
  payerEmail: "imports.field.payerEmail",
};

export interface FieldGroup {
  name: MessageId;
  fields: readonly ImportField[];
}

/** The fields as people think of them, the needed ones first. */
export const fieldGroups: readonly FieldGroup[] = [
  {
    name: "imports.group.person",
    fields: ["familyName", "givenName", "email", "phone", "birthDate", "language"],
  },
  { name: "imports.group.place", fields: ["postalCode", "city", "region", "country"] },
  {
    name: "imports.group.business",
    fields: ["businessName", "trade", "sector", "stage", "enterpriseNumber", "bands", "skills", "helpWanted"],
  },
  { name: "imports.group.membership", fields: ["joinedOn", "paidUntil", "externalId", "memberId"] },
  { name: "imports.group.wishes", fields: ["newsletter", "noBulkMail", "directory"] },
  {
    name: "imports.group.order",
    fields: ["status", "orderedOn", "payerFamilyName", "payerGivenName", "payerEmail"],
  },
];

const sameForEverybody: readonly ImportField[] = [
  "language",
  "postalCode",
  "city",
  "region",
  "country",
  "trade",
  "stage",
  "bands",
  "joinedOn",
  "paidUntil",
  "newsletter",
  "noBulkMail",
  "directory",
];

export function fieldName(intl: IntlShape, field: ImportField): string {
  return intl.formatMessage({ id: messageIds[field] });
}

/** A name or an address is somebody's own; a language or a date may be the same for a whole list. */
export function mayBeFixed(field: ImportField): boolean {
  return sameForEverybody.includes(field);
}
