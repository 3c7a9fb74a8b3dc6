import type { Gathering, GatheringDate } from "@/api/generated";
import type { Locale } from "@/i18n/locales";
import { planOf } from "@/shared/gatherings/dates";
import { readRule, writeRule } from "@/shared/gatherings/rule";
import {
  type FamilyValues,
  filled,
  type HoursValues,
  noFamilyFacts,
  type PlaceValues,
  placeBody,
  placeValues,
  type TextsValues,
  textsBody,
  textsValues,
} from "@/shared/meetings/meetingValues";
import { once, type Repeating, repeatingOf, ruleOf } from "./repeating";

export type Visibility = Gathering["visibility"];

/** Which dates are changed. */
export type Scope = "this" | "following" | "all";

/** A gathering, or some of its dates, as the fields of the editor hold it. */
export interface GatheringValues extends TextsValues, FamilyValues, HoursValues, PlaceValues {
  visibility: Visibility;
  repeating: Repeating;
  /** Days of the rule that are left out. */
  except: string[];
  /** Those that are spoken; those of the texts if none is chosen. */
  spoken: Locale[];
  capacity: number | string;
}

export function blankGathering(locale: Locale, zone: string): GatheringValues {
  return {
    ...textsValues({}, locale),
    visibility: "partner",
    date: "",
    startsAt: "18:00",
    endsAt: "20:00",
    zone,
    repeating: once,
    except: [],
    mode: "on-site",
    place: placeValues(undefined),
    link: "",
    familyFacts: { ...noFamilyFacts },
    spoken: [],
    capacity: "",
  };
}

/**
 * What is said of the dates that are to be changed.
 *
 * @param date the first of them
 */
export function gatheringValues(gathering: Gathering, scope: Scope, date: GatheringDate): GatheringValues {
  const plan = planOf(gathering, date);
  if (scope === "this" || !plan) {
    return values(gathering.visibility, date.date, date.hours, undefined, [], date.told);
  }
  if (scope === "following") {
    const rest = restOf(gathering, date);
    return values(gathering.visibility, date.planned, plan.hours, rest.rule, rest.except, plan.told);
  }
  const [first = plan] = gathering.plans;
  return values(gathering.visibility, first.first, first.hours, first.rule, first.except, first.told);
}

/** What is left of a plan from one of its dates on; a number of dates counts those that are left. */
function restOf(gathering: Gathering, { planned }: Pick<GatheringDate, "planned">) {
  const plan = planOf(gathering, { planned });
  const next = gathering.plans.find(({ first }) => first > planned);
  const isLeft = (day: string) => day >= planned && (!next || day < next.first);
  const except = plan?.except.filter(isLeft) ?? [];
  if (!plan?.rule) return { rule: plan?.rule, except };
  const rule = readRule(plan.rule);
  const left = gathering.dates.filter((date) => isLeft(date.planned)).length + except.length;
  return { rule: writeRule("count" in rule.end ? { ...rule, end: { count: left } } : rule), except };
}

function values(
  visibility: Visibility,
  date: string,
  hours: GatheringDate["hours"],
  rule: string | undefined,
  except: string[],
  told: GatheringDate["told"],
): GatheringValues {
  return {
    ...textsValues(told.texts, told.fallback as Locale),
    visibility,
    date,
    startsAt: hours.startsAt.slice(0, 5),
    endsAt: hours.endsAt.slice(0, 5),
    zone: hours.zone,
    repeating: repeatingOf(rule, date),
    except: [...except],
    mode: told.mode,
    place: placeValues(told.place),
    link: told.link ?? "",
    familyFacts: { ...told.familyFacts },
    spoken: told.languages.toSorted() as Locale[],
    capacity: told.capacity ?? "",
  };
}

/** What stands for a rule as long as its end is not said. */
export const missing = { count: "COUNT=", until: "UNTIL=" };

/** The fields as a request; what was left empty is absent, for the schema to name it. */
export function gatheringBody(values: GatheringValues): Record<string, unknown> {
  const { visibility, date, startsAt, endsAt, zone, mode, link, capacity, familyFacts } = values;
  const { repeating } = values;
  const rule = repeating.often === "once" ? undefined : (ruleOf(repeating, date) ?? missing[repeating.end]);
  return {
    ...filled({ visibility, date, startsAt, endsAt, zone, rule, mode, capacity }),
    ...(mode === "on-site" ? {} : filled({ link })),
    ...placeBody(values),
    ...textsBody(values),
    ...(rule && values.except.length > 0 ? { except: values.except.toSorted() } : {}),
    familyFacts,
    ...(values.spoken.length > 0 ? { languages: values.spoken.toSorted() } : {}),
  };
}

/** Dates to come that a change, or a cancellation, is about. */
export function concerned(dates: GatheringDate[], scope: Scope, date: string | undefined): GatheringDate[] {
  const live = dates.filter(({ cancelledAt }) => !cancelledAt);
  if (scope === "all" || date === undefined) return live;
  return live.filter(({ planned }) => (scope === "this" ? planned === date : planned >= date));
}
