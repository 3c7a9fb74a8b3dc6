import type { IntlShape } from "react-intl";
import { isLocale, localeNames } from "@/i18n/locales";

/** A country in the reader's language; an unknown code stands for itself. */
export function countryName(intl: IntlShape, code: string): string {
  return intl.formatDisplayName(code, { type: "region", fallback: "code" }) ?? code;
}

/** A language under its own name. */
export function languageName(code: string): string {
  return isLocale(code) ? localeNames[code] : code;
}

/** Countries to choose from, those of the network first, sorted by the reader's names. */
export function countryOptions(intl: IntlShape): { value: string; label: string }[] {
  const named = (codes: readonly string[]) =>
    codes
      .map((value) => ({ value, label: countryName(intl, value) }))
      .toSorted((a, b) => foldAccents(a.label).localeCompare(foldAccents(b.label)));
  return [...named(networkCountries), ...named(otherCountries)];
}

// The browser may lack the language's own collation (Galician in Chromium): sort without accents.
function foldAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

const networkCountries = ["BE", "CA", "CH", "DE", "ES", "FR", "US"];

const otherCountries =
  "AD AL AR AT AU BA BG BR BY CD CL CM CO CI CY CZ DK DZ EE FI GB GR HR HU IE IL IN IS IT LB LI LT LU LV MA MC MD ME MK MT MX NL NO NZ PE PL PT RO RS RU SE SI SK SM SN TN TR UA VE VN XK ZA".split(
    " ",
  );
