/** The languages of the platform, in the order in which they are offered. */
export const locales = ["fr", "nl", "es", "gl", "de", "en"] as const;

export type Locale = (typeof locales)[number];

/** Each language under its own name, for people who cannot read the current one. */
export const localeNames: Record<Locale, string> = {
  fr: "Français",
  nl: "Nederlands",
  es: "Español",
  gl: "Galego",
  de: "Deutsch",
  en: "English",
};

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The first of the wanted languages that is offered; otherwise the first offered. */
export function bestLocale(wanted: readonly string[], offered: readonly Locale[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0];
    const match = offered.find((locale) => locale === language);
    if (match) return match;
  }
  return offered[0] ?? "en";
}
