import type { IntlShape } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

/** What partners are. The registry takes any word; those without a translation show as they are. */
export const kinds = [
  "association",
  "consultancy",
  "incubator",
  "university",
  "company",
  "public-body",
] as const;

const messageIds: Record<string, MessageId> = {
  association: "kind.association",
  consultancy: "kind.consultancy",
  incubator: "kind.incubator",
  university: "kind.university",
  company: "kind.company",
  "public-body": "kind.publicBody",
};

export function kindName(intl: IntlShape, kind: string): string {
  const id = messageIds[kind];
  return id ? intl.formatMessage({ id }) : kind;
}
