/** Where a public calendar is, in somebody's language: of one partner, or of all of them. */
export function publicFeed(origin: string, partner: string, language: string): string {
  const path = partner ? `/api/public/partners/${partner}/calendar.ics` : "/api/public/calendar.ics";
  return `${origin}${path}?${new URLSearchParams({ language })}`;
}

/** The same address in the form that opens a calendar program. */
export function inCalendarProgram(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}
