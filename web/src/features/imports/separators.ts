import type { IntlShape } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

const messageIds: Record<string, MessageId> = {
  ",": "imports.separator.comma",
  ";": "imports.separator.semicolon",
  "\t": "imports.separator.tab",
  "|": "imports.separator.pipe",
};

/** A separator in a word: a lone comma in a sentence says nothing. */
export function separatorName(intl: IntlShape, separator: string): string {
  const id = messageIds[separator];
  return id ? intl.formatMessage({ id }) : separator;
}
