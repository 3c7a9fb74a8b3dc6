import { type Rule, readRule, type Weekday, weekdayOf, weekdays, writeRule } from "@/shared/gatherings/rule";

type Typed = number | string;

/** How often: what can be picked, or a rule from elsewhere that is kept as it is. */
export type Often = "once" | "daily" | "weekly" | "month-day" | "month-weekday" | "yearly" | "kept";

/** How a gathering repeats, as the fields of the editor hold it. */
export interface Repeating {
  often: Often;
  interval: Typed;
  /** Beside the day of the week of the first date, which is always one of them. */
  alsoOn: Weekday[];
  end: "count" | "until";
  count: Typed;
  until: string;
  /** A rule that cannot be picked, as it was written. */
  kept: string;
}

export const once: Repeating = {
  often: "once",
  interval: 1,
  alsoOn: [],
  end: "count",
  count: 10,
  until: "",
  kept: "",
};

/** A rule in the fields of the editor. */
export function repeatingOf(text: string | undefined, first: string): Repeating {
  if (!text) return once;
  const rule = readRule(text);
  const { end } = rule;
  const often = oftenOf(rule, first);
  return {
    often,
    interval: rule.interval,
    alsoOn:
      often === "weekly" ? rule.days.map(({ day }) => day).filter((day) => day !== weekdayOf(first)) : [],
    end: "until" in end ? "until" : "count",
    count: "count" in end ? end.count : once.count,
    until: "until" in end ? end.until : "",
    kept: often === "kept" ? text : "",
  };
}

/** The fields as a rule; nothing for what takes place once, or is not filled in yet. */
export function ruleOf(repeating: Repeating, first: string): string | undefined {
  const { often, interval, end, count, until, kept } = repeating;
  if (often === "once" || !first) return undefined;
  if (often === "kept") return kept;
  if (end === "until" ? !until : !Number(count)) return undefined;
  return writeRule({
    frequency: frequencyOf[often],
    interval: Number(interval) || 1,
    days:
      often === "weekly"
        ? weekdays
            .filter((day) => day === weekdayOf(first) || repeating.alsoOn.includes(day))
            .map((day) => ({ day }))
        : often === "month-weekday"
          ? [{ day: weekdayOf(first), nth: nthOf(first) }]
          : [],
    monthDays: often === "month-day" ? [Number(first.slice(8))] : [],
    positions: [],
    end: end === "until" ? { until } : { count: Number(count) },
  });
}

/** Which one of its weekday a day is in its month; the last one when there is no fifth every month. */
export function nthOf(date: string): number {
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return nth === 5 ? -1 : nth;
}

const frequencyOf: Record<Exclude<Often, "once" | "kept">, Rule["frequency"]> = {
  daily: "DAILY",
  weekly: "WEEKLY",
  "month-day": "MONTHLY",
  "month-weekday": "MONTHLY",
  yearly: "YEARLY",
};

function oftenOf({ frequency, days, monthDays, positions }: Rule, first: string): Often {
  const plain = days.length === 0 && monthDays.length === 0 && positions.length === 0;
  switch (frequency) {
    case "DAILY":
      return plain ? "daily" : "kept";
    case "WEEKLY":
      return "weekly";
    case "YEARLY":
      return plain ? "yearly" : "kept";
    case "MONTHLY": {
      if (plain) return "month-day";
      if (positions.length > 0) return "kept";
      const [day] = days;
      if (days.length === 0 && monthDays.length === 1 && monthDays[0] === Number(first.slice(8))) {
        return "month-day";
      }
      const picked =
        monthDays.length === 0 &&
        days.length === 1 &&
        day?.day === weekdayOf(first) &&
        day.nth === nthOf(first);
      return picked ? "month-weekday" : "kept";
    }
  }
}
