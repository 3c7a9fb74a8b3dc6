import { prepareIntl } from "./intlSupport";
import type { Locale } from "./locales";
import type en from "./messages/en.json";

export type MessageId = keyof typeof en;
export type Messages = Record<MessageId, string>;

const catalogues: Record<Locale, () => Promise<{ default: Messages }>> = {
  fr: () => import("./messages/fr.json"),
  nl: () => import("./messages/nl.json"),
  es: () => import("./messages/es.json"),
  gl: () => import("./messages/gl.json"),
  de: () => import("./messages/de.json"),
  en: () => import("./messages/en.json"),
};

/** Everything a page needs before it can speak a language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [catalogue] = await Promise.all([catalogues[locale](), prepareIntl(locale)]);
  return catalogue.default;
}
