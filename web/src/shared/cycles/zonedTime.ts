import { BrowsersDateTimeFormat } from "@/i18n/intlSupport";

/** What a clock of the zone shows at a moment, as `datetime-local` fields hold it: "2027-03-04T18:00". */
export function localTime(instant: string, zone: string): string {
  return onTheClock(new Date(instant), zone).slice(0, "2027-03-04T18:00".length);
}

/**
 * The moment at which a clock of the zone shows this. Of an hour that comes twice it is the first;
 * one that clocks leave out is as much later as they jump.
 */
export function momentOf(local: string, zone: string): string {
  const wanted = Date.parse(`${local}Z`);
  // Clocks may change that day: what holds a day before and a day after are all the offsets there are.
  const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((at) => offset(at, zone));
  const candidates = offsets.map((ahead) => wanted - ahead).toSorted((a, b) => a - b);
  const shown = candidates.find((at) => at + offset(at, zone) === wanted);
  return new Date(shown ?? wanted - (offsets[0] ?? 0)).toISOString();
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** By how much the zone's clocks are ahead of UTC, in milliseconds. */
function offset(at: number, zone: string): number {
  return Date.parse(`${onTheClock(new Date(at), zone)}Z`) - Math.floor(at / 1000) * 1000;
}

function onTheClock(moment: Date, zone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new BrowsersDateTimeFormat("sv", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  })
    .format(moment)
    .replace(" ", "T");
}
