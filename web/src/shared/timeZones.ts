const FIRST_ZONE = "Europe/Brussels";

/** The zones of places that the browser knows. */
export function timeZones(): string[] {
  return Intl.supportedValuesOf("timeZone").filter(isPlace);
}

/** Where the reader is; a machine on plain UTC says nothing about that. */
export function ownTimeZone(): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return timeZones().includes(own) ? own : FIRST_ZONE;
}

function isPlace(zone: string): boolean {
  return zone.includes("/") && !zone.startsWith("Etc/");
}
