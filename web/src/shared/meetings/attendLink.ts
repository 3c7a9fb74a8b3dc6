/** A session and the code that it shows, as the address that its picture leads to. */
export interface Attending {
  host: string;
  cycle: string;
  session: string;
  code: string;
}

export function attendLink(origin: string, attending: Attending): string {
  return `${origin}/attend?${new URLSearchParams({ ...attending })}`;
}
