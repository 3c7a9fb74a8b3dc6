import type { MessageId } from "./loadMessages";
import type { Locale } from "./locales";

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
    interface IntlConfig {
      locale: Locale;
    }
  }
}
