/** A calendar that is taken as it is, with the autumn holidays that come next. */
export function exampleCalendar(name: string, today: Date): string {
  const year = today.getUTCFullYear() + (today.getUTCMonth() >= 9 ? 1 : 0);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//WE'RE IN//example//EN",
    "BEGIN:VEVENT",
    `UID:autumn-${year}@example.org`,
    `DTSTAMP:${year}0101T000000Z`,
    `SUMMARY:${name.replaceAll(/[\\;,]/g, "\\$&")}`,
    `DTSTART;VALUE=DATE:${year}1020`,
    // The day after the last one, as calendars have it.
    `DTEND;VALUE=DATE:${year}1103`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
