import type { IntlShape } from "react-intl";

/** What people call the number of a business, by country; these names are the same in every language. */
const names: Record<string, string> = {
  BE: "BCE/KBO",
  FR: "SIREN/SIRET",
  ES: "NIF",
  DE: "USt-IdNr.",
};

export function enterpriseNumberLabel(intl: IntlShape, country: string | null): string {
  const name = names[country ?? ""];
  return name
    ? intl.formatMessage({ id: "members.enterpriseNumber.named" }, { name })
    : intl.formatMessage({ id: "members.enterpriseNumber" });
}
