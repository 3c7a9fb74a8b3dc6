import type { Locale } from "./locales";

type IntlParts = Pick<typeof Intl, "DateTimeFormat" | "NumberFormat" | "DisplayNames">;

const native: IntlParts = {
  DateTimeFormat: Intl.DateTimeFormat,
  NumberFormat: Intl.NumberFormat,
  DisplayNames: Intl.DisplayNames,
};

/** For what is computed and not read by anybody: it knows all zones, whatever language is on. */
export const BrowsersDateTimeFormat = native.DateTimeFormat;

let galician: Promise<IntlParts> | undefined;

/**
 * Gives `Intl` the words and formats of a language before anything is rendered in it.
 *
 * Chromium carries no Galician: it would silently print English dates and numbers. Only people who
 * need it load the replacement, and it steps aside again when they change language.
 */
export async function prepareIntl(locale: Locale): Promise<void> {
  const spoken = native.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  if (spoken || locale !== "gl") {
    Object.assign(Intl, native);
    return;
  }
  galician ??= loadGalician();
  Object.assign(Intl, await galician);
}

async function loadGalician(): Promise<IntlParts> {
  const { timeZone } = new native.DateTimeFormat().resolvedOptions();
  const { tellTimeZone } = await import("./galicianIntl");
  tellTimeZone(timeZone);
  const { DateTimeFormat, NumberFormat, DisplayNames } = Intl;
  return { DateTimeFormat, NumberFormat, DisplayNames };
}
