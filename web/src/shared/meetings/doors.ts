export const HOUR_MS = 60 * 60 * 1000;

/** People may check in from an hour before they meet to an hour after. */
export function doorsAreOpen(meeting: { start: string; end: string }, now: number): boolean {
  return now >= Date.parse(meeting.start) - HOUR_MS && now <= Date.parse(meeting.end) + HOUR_MS;
}
