const HOUR_MS = 60 * 60 * 1000;

/** People may check in from an hour before a session to an hour after it. */
export function doorsAreOpen(session: { start: string; end: string }, now: number): boolean {
  return now >= Date.parse(session.start) - HOUR_MS && now <= Date.parse(session.end) + HOUR_MS;
}
