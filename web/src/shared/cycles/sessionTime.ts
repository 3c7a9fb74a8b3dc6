import type { IntlShape } from "react-intl";

/** The city by which a zone is called: "Europe/Brussels" is Brussels. */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** A day and its hours as the clocks of a zone show them. */
export function dayAndHours(intl: IntlShape, session: { start: string; end: string }, zone: string): string {
  const day = intl.formatDate(session.start, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: zone,
  });
  return `${day}, ${hours(intl, session, zone)}`;
}

/** The hours as the reader's own clock shows them, if it shows others than the cycle's. */
export function hoursElsewhere(
  intl: IntlShape,
  session: { start: string; end: string; zone: string },
  readersZone: string,
): string | undefined {
  const there = hours(intl, session, session.zone);
  const here = hours(intl, session, readersZone);
  return here === there ? undefined : here;
}

function hours(intl: IntlShape, { start, end }: { start: string; end: string }, timeZone: string): string {
  return `${intl.formatTime(start, { timeZone })}–${intl.formatTime(end, { timeZone })}`;
}
