import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { IntlProvider } from "react-intl";
import { loadMessages, type Messages } from "./loadMessages";
import { bestLocale, isLocale, type Locale, locales } from "./locales";

const STORAGE_KEY = "werein.language";

interface Language {
  locale: Locale;
  /** The languages that make sense here; a public page offers those of its partner. */
  offered: readonly Locale[];
  choose: (locale: Locale) => void;
  offerOnly: (offered: readonly Locale[] | null) => void;
}

const LanguageContext = createContext<Language | null>(null);

/** What the person chose before, or else what her browser asks for. */
export function wantedLanguages(): string[] {
  const chosen = readChoice();
  return [...(chosen ? [chosen] : []), ...navigator.languages, "en"];
}

/** Keeps the language of the page; a change re-renders in place, so typed data stays. */
export function LanguageProvider({
  initial,
  children,
}: {
  initial: { locale: Locale; messages: Messages };
  children: ReactNode;
}) {
  const [current, setCurrent] = useState(initial);
  const [offered, setOffered] = useState<readonly Locale[]>(locales);
  const [wanted, setWanted] = useState<readonly string[]>(wantedLanguages);
  const target = bestLocale(wanted, offered);

  useEffect(() => {
    let stale = false;
    loadMessages(target).then((messages) => {
      if (!stale) setCurrent({ locale: target, messages });
    });
    return () => {
      stale = true;
    };
  }, [target]);

  useEffect(() => {
    document.documentElement.lang = current.locale;
  }, [current.locale]);

  const choose = useCallback((locale: Locale) => {
    rememberChoice(locale);
    setWanted(wantedLanguages().toSpliced(0, 0, locale));
  }, []);
  const offerOnly = useCallback((only: readonly Locale[] | null) => setOffered(only ?? locales), []);

  const language = useMemo(
    () => ({ locale: current.locale, offered, choose, offerOnly }),
    [current.locale, offered, choose, offerOnly],
  );

  return (
    <LanguageContext value={language}>
      <IntlProvider locale={current.locale} messages={current.messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error("No LanguageProvider above");
  return language;
}

/** While the calling page is shown, only these languages are offered. */
export function useOfferedLanguages(languages: readonly string[] | undefined) {
  const { offerOnly } = useLanguage();
  const key = languages?.filter(isLocale).join(",");
  useEffect(() => {
    if (!key) return;
    offerOnly(key.split(",").filter(isLocale));
    return () => offerOnly(null);
  }, [key, offerOnly]);
}

function readChoice(): Locale | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLocale(stored) ? stored : null;
  } catch {
    // Storage may be forbidden; the browser's language then decides each time.
    return null;
  }
}

function rememberChoice(locale: Locale) {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // As above: the choice lasts for this visit only.
  }
}
