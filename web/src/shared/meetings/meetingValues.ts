import type { Text, Venue } from "@/api/generated";
import { type Locale, locales } from "@/i18n/locales";
import type { Mode } from "./modes";

/** What people meet for, as the fields of an editor hold it. */
export interface TextsValues {
  languages: Locale[];
  texts: Record<Locale, Text>;
  fallback: Locale;
}

export interface FamilyValues {
  familyFacts: {
    childcare: boolean;
    babiesWelcome: boolean;
    endsBeforeSchoolIsOut: boolean;
    stepFree: boolean;
  };
}

/** When people meet, on the clock of a place, as the fields of an editor hold it. */
export interface HoursValues {
  date: string;
  startsAt: string;
  endsAt: string;
  zone: string;
}

/** Where people meet, as the fields of an editor hold it. */
export interface PlaceValues {
  mode: Mode;
  place: { name: string; street: string; postalCode: string; city: string; country: string };
  link: string;
}

export const noFamilyFacts: FamilyValues["familyFacts"] = {
  childcare: false,
  babiesWelcome: false,
  endsBeforeSchoolIsOut: false,
  stepFree: false,
};

/** Texts in the fields of an editor; those of languages that nothing is written in are empty. */
export function textsValues(texts: Record<string, Text>, fallback: Locale): TextsValues {
  const written = (locale: Locale): Text => ({
    title: texts[locale]?.title ?? "",
    summary: texts[locale]?.summary ?? "",
    description: texts[locale]?.description ?? "",
  });
  const languages = locales.filter((locale) => texts[locale]);
  return {
    languages: languages.length > 0 ? languages : [fallback],
    texts: Object.fromEntries(locales.map((locale) => [locale, written(locale)])) as Record<Locale, Text>,
    fallback,
  };
}

/** The texts as a request. */
export function textsBody({ languages, texts, fallback }: TextsValues) {
  return {
    texts: Object.fromEntries(languages.map((locale) => [locale, filled(texts[locale])])),
    fallback: languages.includes(fallback) ? fallback : languages[0],
  };
}

export function placeValues(place: Venue | undefined): PlaceValues["place"] {
  const { name = "", street = "", postalCode = "", city = "", country = "" } = place ?? {};
  return { name, street: street ?? "", postalCode: postalCode ?? "", city, country };
}

/** The place as a request: an online meeting has none. */
export function placeBody({ mode, place }: PlaceValues): { place?: object } {
  return mode === "online" ? {} : { place: filled(place) };
}

/** Without what was left empty; texts without blanks around them. */
export function filled(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])
      .filter(([, value]) => value !== "" && value !== undefined),
  );
}
