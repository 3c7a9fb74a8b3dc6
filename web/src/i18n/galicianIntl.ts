// The order matters: dates are written with the numbers of the first polyfill.
import "@formatjs/intl-numberformat/polyfill-force.js";
import "@formatjs/intl-numberformat/locale-data/gl.js";
import "@formatjs/intl-datetimeformat/polyfill-force.js";
import "@formatjs/intl-datetimeformat/locale-data/gl.js";
import "@formatjs/intl-displaynames/polyfill-force.js";
import "@formatjs/intl-displaynames/locale-data/gl.js";
import zones from "virtual:time-zones";

interface ReplacedFormat {
  __addTZData(zones: unknown): void;
  __setDefaultTimeZone(timeZone: string): void;
}

/** The replacement cannot ask the machine where it stands and would take UTC for granted. */
export function tellTimeZone(timeZone: string) {
  const format = Intl.DateTimeFormat as unknown as ReplacedFormat;
  format.__addTZData(zones);
  try {
    format.__setDefaultTimeZone(timeZone);
  } catch {
    // A zone outside the cut table: better a date in UTC than no page.
    format.__setDefaultTimeZone("UTC");
  }
}
