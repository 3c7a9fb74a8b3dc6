import type { Locale } from "./locales";
import type { MessageId } from "./loadMessages";

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
