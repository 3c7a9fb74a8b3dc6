/** Days of the week as RFC 5545 names them, from Monday on. */
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export type Weekday = (typeof weekdays)[number];

/** A day of the week; with a number, the first, second … or, below zero, the last ones of a month. */
export interface RuleDay {
  day: Weekday;
  nth?: number;
}

export const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

export type Frequency = (typeof frequencies)[number];

/** How a gathering repeats: what the platform knows of an RRULE. It always ends. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  days: RuleDay[];
  monthDays: number[];
  positions: number[];
  /** So many dates, or the last possible day. */
  end: { count: number } | { until: string };
}

/** Reads a rule as the API writes it. */
export function readRule(text: string): Rule {
  const parts = new Map(text.split(";").map((part) => part.split("=", 2) as [string, string]));
  const numbers = (name: string) => (parts.get(name)?.split(",") ?? []).map(Number);
  const until = parts.get("UNTIL");
  return {
    frequency: parts.get("FREQ") as Frequency,
    interval: Number(parts.get("INTERVAL") ?? 1),
    days: (parts.get("BYDAY")?.split(",") ?? []).map(readDay),
    monthDays: numbers("BYMONTHDAY"),
    positions: numbers("BYSETPOS"),
    end: until
      ? { until: `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` }
      : { count: Number(parts.get("COUNT")) },
  };
}

/** Writes a rule as the API reads it. */
export function writeRule({ frequency, interval, days, monthDays, positions, end }: Rule): string {
  return [
    `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(days.length > 0 ? [`BYDAY=${days.map(({ day, nth }) => `${nth ?? ""}${day}`).join(",")}`] : []),
    ...(monthDays.length > 0 ? [`BYMONTHDAY=${monthDays.join(",")}`] : []),
    ...(positions.length > 0 ? [`BYSETPOS=${positions.join(",")}`] : []),
    "until" in end ? `UNTIL=${end.until.replaceAll("-", "")}` : `COUNT=${end.count}`,
  ].join(";");
}

/** The day of the week that a day of the calendar is. */
export function weekdayOf(date: string): Weekday {
  // Sunday is 0.
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
}

function readDay(text: string): RuleDay {
  const day = text.slice(-2) as Weekday;
  const nth = text.slice(0, -2);
  return nth ? { day, nth: Number(nth) } : { day };
}
