/** Where people meet: in a session of a cycle, or on a date of a gathering. */
export type Attending =
  | { host: string; cycle: string; session: string }
  | { host: string; gathering: string; date: string };

/** The address that the picture of a code leads to. */
export function attendLink(origin: string, place: Attending, code: string): string {
  return `${origin}/attend?${new URLSearchParams({ ...place, code })}`;
}
