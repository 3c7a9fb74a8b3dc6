/** What is written in several languages, as one reader sees it. */
export interface Read<Text> {
  text: Text;
  language: string;
  /** Not her own language: the host has not written in it. */
  foreign: boolean;
}

/** The text in the reader's language, or else in the one that the host has named for all others. */
export function textIn<Text>(
  texts: Record<string, Text>,
  fallback: string,
  locale: string,
): Read<Text> | undefined {
  const language = texts[locale] ? locale : fallback;
  const text = texts[language];
  return text === undefined ? undefined : { text, language, foreign: language !== locale };
}
