import type { IntlShape } from "react-intl";
import { type Rule, type RuleDay, readRule, type Weekday, weekdayOf, weekdays } from "./rule";

/** What is planned alike: a rule with the first day and those that are left out. */
interface Plan {
  first: string;
  rule?: string | undefined;
  except: readonly string[];
}

/** A Monday, to call the days of the week by their names. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** More days than these are counted, not named. */
const NAMED_DAYS = 4;

/** How often, until when and when not, in words; nothing for what takes place once. */
export function ruleWords(intl: IntlShape, plan: Plan): string | undefined {
  if (!plan.rule) return undefined;
  const rule = readRule(plan.rule);
  return [howOften(intl, rule, plan.first), howLong(intl, rule), exceptions(intl, plan.except)]
    .filter(Boolean)
    .join(", ");
}

function howOften(intl: IntlShape, rule: Rule, first: string): string {
  const { frequency, interval, days, monthDays, positions } = rule;
  const list = (items: string[]) => intl.formatList(items, { type: "conjunction" });
  // Rare rules are not put into words: the dates themselves say it better.
  const rare = positions.length > 0 || (days.length > 0 && monthDays.length > 0);
  if (rare) return intl.formatMessage({ id: "gatherings.rule.rare" });
  switch (frequency) {
    case "DAILY":
      return days.length > 0 || monthDays.length > 0
        ? intl.formatMessage({ id: "gatherings.rule.rare" })
        : intl.formatMessage({ id: "gatherings.rule.daily" }, { interval });
    case "WEEKLY": {
      const named = days.length > 0 ? days.map(({ day }) => day) : [weekdayOf(first)];
      return intl.formatMessage(
        { id: "gatherings.rule.weekly" },
        { interval, days: list(inOrder(named).map((day) => weekdayName(intl, day))) },
      );
    }
    case "MONTHLY": {
      const counted = monthDays.length > 0 ? monthDays : days.length > 0 ? [] : [Number(first.slice(8))];
      if (counted.some((day) => day < 0) || days.some((day) => !isCounted(day))) {
        return intl.formatMessage({ id: "gatherings.rule.rare" });
      }
      return intl.formatMessage(
        { id: "gatherings.rule.monthly" },
        {
          interval,
          days: list([
            ...counted.map((day) => intl.formatMessage({ id: "gatherings.rule.monthDay" }, { day })),
            ...days.map((day) => nthWeekday(intl, day)),
          ]),
        },
      );
    }
    case "YEARLY":
      return days.length > 0 || monthDays.length > 0
        ? intl.formatMessage({ id: "gatherings.rule.rare" })
        : intl.formatMessage({ id: "gatherings.rule.yearly" }, { interval });
  }
}

function howLong(intl: IntlShape, { end }: Rule): string {
  return "until" in end
    ? intl.formatMessage({ id: "gatherings.rule.until" }, { day: calendarDay(intl, end.until) })
    : intl.formatMessage({ id: "gatherings.rule.count" }, { count: end.count });
}

function exceptions(intl: IntlShape, except: readonly string[]): string {
  if (except.length === 0) return "";
  return except.length > NAMED_DAYS
    ? intl.formatMessage({ id: "gatherings.rule.exceptMany" }, { count: except.length })
    : intl.formatMessage(
        { id: "gatherings.rule.except" },
        { days: intl.formatList(except.map((day) => calendarDay(intl, day))) },
      );
}

/** "second Tuesday", "last Friday". */
function nthWeekday(intl: IntlShape, { day, nth }: RuleDay): string {
  return intl.formatMessage(
    { id: "gatherings.rule.nth" },
    { nth: nth === -1 ? "last" : `n${nth}`, day: weekdayName(intl, day) },
  );
}

function isCounted({ nth }: RuleDay): boolean {
  return nth !== undefined && nth >= -1 && nth <= 5;
}

export function weekdayName(intl: IntlShape, day: Weekday, length: "long" | "short" = "long"): string {
  return intl.formatDate(MONDAY + weekdays.indexOf(day) * DAY_MS, { weekday: length, timeZone: "UTC" });
}

/** A day of the calendar, which is the same day in every zone. */
export function calendarDay(intl: IntlShape, date: string, weekday = false): string {
  return intl.formatDate(`${date}T00:00:00Z`, {
    ...(weekday ? { weekday: "long" } : {}),
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

function inOrder(days: readonly Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}
