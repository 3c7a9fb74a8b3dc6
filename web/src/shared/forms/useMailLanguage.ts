import { useEffect, useRef } from "react";
import { useLanguage } from "@/i18n/LanguageProvider";
import { isLocale, type Locale } from "@/i18n/locales";

/** The language of somebody's mails: the one that she reads the form in, as far as it is offered. */
export function useMailLanguage(offered: readonly string[]) {
  const { locale } = useLanguage();
  const languages = offered.filter(isLocale);
  return { languages, initial: mailLanguage(locale, languages) };
}

/** Follows the language that she reads the form in, until she chooses another. */
export function useFollowedLanguage(language: string, set: (language: string) => void) {
  const chosen = useRef(false);
  const latest = useRef(set);
  latest.current = set;
  useEffect(() => {
    if (!chosen.current) latest.current(language);
  }, [language]);
  return () => {
    chosen.current = true;
  };
}

function mailLanguage(locale: Locale, languages: readonly Locale[]): string {
  return languages.includes(locale) ? locale : (languages[0] ?? "en");
}
