import { useIntl } from "react-intl";
import { enterpriseNumberLabel } from "./enterpriseNumbers";
import { memberFields } from "./memberFields";

const paths = [
  "givenName",
  "familyName",
  "email",
  "language",
  "phone",
  "birthDate",
  "postalCode",
  "city",
  "region",
  "country",
  "business.name",
  "business.trade",
  "business.sector",
  "business.stage",
  "business.enterpriseNumber",
  "bands",
  "skills",
  "helpWanted",
  "joinedOn",
  "paidUntil",
] as const;

export type MemberLabels = Record<(typeof paths)[number], string>;

/** The words at each field, in the order of the form; the number of a business is called by its country's name. */
export function useMemberLabels(country: string): MemberLabels {
  const intl = useIntl();
  const label = (path: string) => {
    if (path === "business.enterpriseNumber") return enterpriseNumberLabel(intl, country);
    const field = memberFields.find((one) => one.path === path);
    return field ? intl.formatMessage({ id: field.label }) : path;
  };
  return Object.fromEntries(paths.map((path) => [path, label(path)])) as MemberLabels;
}
