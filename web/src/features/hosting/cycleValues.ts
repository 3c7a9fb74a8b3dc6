import type { Cycle, CycleRequest, CycleSession } from "@/api/generated";
import { type Locale, locales } from "@/i18n/locales";
import { localTime, momentOf } from "@/shared/cycles/zonedTime";

type Text = { title: string; summary: string; description: string };
type Typed = number | string;

export interface SessionValues {
  /** Empty for one that the host does not know yet. */
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  mode: CycleSession["mode"];
  place: { name: string; street: string; postalCode: string; city: string; country: string };
  link: string;
  trainer: string;
}

/** A cycle as the fields of its editor hold it. */
export interface CycleValues {
  languages: Locale[];
  texts: Record<Locale, Text>;
  fallback: Locale;
  sessions: SessionValues[];
  familyFacts: {
    childcare: boolean;
    babiesWelcome: boolean;
    endsBeforeSchoolIsOut: boolean;
    stepFree: boolean;
  };
  openTo: string[];
  seats: {
    capacity: Typed;
    /** As the clocks of the editor's zone show it. */
    enrolmentClosesAt: string;
    offerHours: Typed;
    floors: { by: "nobody" | "partner" | "country"; seats: Record<string, Typed> };
    floorsReleaseAt: string;
    order: { by: "arrival" | "priority" | "draw"; decidesAt: string };
  };
  homePolicy: "automatic" | "coordinator-agrees";
  attendanceRule: Typed;
}

const USUAL_OFFER_HOURS = 48;
const USUAL_RULE = 80;

export function blankSession(like?: SessionValues): SessionValues {
  return {
    id: "",
    date: "",
    startsAt: like?.startsAt ?? "18:00",
    endsAt: like?.endsAt ?? "20:30",
    zone: like?.zone ?? "",
    mode: like?.mode ?? "on-site",
    place: like?.place ?? { name: "", street: "", postalCode: "", city: "", country: "" },
    link: like?.link ?? "",
    trainer: like?.trainer ?? "",
  };
}

/** What a new cycle begins with: one text, one session, open to the host's own members. */
export function blankCycle(locale: Locale, host: string, zone: string): CycleValues {
  return {
    languages: [locale],
    texts: textsFrom({}),
    fallback: locale,
    sessions: [{ ...blankSession(), zone }],
    familyFacts: { childcare: false, babiesWelcome: false, endsBeforeSchoolIsOut: false, stepFree: false },
    openTo: [host],
    seats: {
      capacity: "",
      enrolmentClosesAt: "",
      offerHours: USUAL_OFFER_HOURS,
      floors: { by: "nobody", seats: {} },
      floorsReleaseAt: "",
      order: { by: "arrival", decidesAt: "" },
    },
    homePolicy: "automatic",
    attendanceRule: USUAL_RULE,
  };
}

/** A cycle in the fields of its editor; deadlines by the clocks of the zone. */
export function cycleValues(cycle: Cycle, zone: string): CycleValues {
  const { seats } = cycle;
  const languages = locales.filter((locale) => cycle.texts[locale]);
  const blank = blankCycle(languages[0] ?? "en", cycle.host, zone);
  return {
    languages,
    texts: textsFrom(cycle.texts),
    fallback: cycle.fallback as Locale,
    sessions: cycle.sessions.map(sessionValues),
    familyFacts: { ...cycle.familyFacts },
    openTo: [...cycle.openTo],
    seats: seats
      ? {
          capacity: seats.capacity,
          enrolmentClosesAt: localTime(seats.enrolmentClosesAt, zone),
          offerHours: seats.offerHours,
          floors: {
            by:
              Object.keys(seats.floors.seats).length === 0
                ? "nobody"
                : (seats.floors.by as "partner" | "country"),
            seats: { ...seats.floors.seats },
          },
          floorsReleaseAt:
            seats.floorsReleaseAt === seats.enrolmentClosesAt ? "" : localTime(seats.floorsReleaseAt, zone),
          order: {
            by: seats.order.by as CycleValues["seats"]["order"]["by"],
            decidesAt: seats.order.decidesAt ? localTime(seats.order.decidesAt, zone) : "",
          },
        }
      : blank.seats,
    homePolicy: cycle.homePolicy as CycleValues["homePolicy"],
    attendanceRule: cycle.attendanceRule,
  };
}

/** The fields as a request; what was left empty is absent, for the schema to name it. */
export function cycleBody(values: CycleValues, zone: string): Record<string, unknown> {
  return {
    texts: Object.fromEntries(values.languages.map((locale) => [locale, filled(values.texts[locale])])),
    fallback: values.languages.includes(values.fallback) ? values.fallback : values.languages[0],
    sessions: values.sessions.map(sessionBody),
    familyFacts: values.familyFacts,
    openTo: values.openTo.toSorted(),
    ...seatsBody(values, zone),
    homePolicy: values.homePolicy,
    attendanceRule: values.attendanceRule,
  };
}

/** Nothing is said of the seats of a draft until a number or a day is given. */
function seatsBody({ seats, openTo }: CycleValues, zone: string): Pick<CycleRequest, "seats"> {
  const { capacity, enrolmentClosesAt, offerHours, floors, order } = seats;
  if (capacity === "" && enrolmentClosesAt === "") return {};
  const moment = (local: string) => (local ? momentOf(local, zone) : undefined);
  const kept = Object.entries(floors.seats).filter(
    ([quota, number]) => Number(number) > 0 && isQuota(floors.by, quota, openTo),
  );
  return {
    seats: filled({
      capacity: capacity === "" ? undefined : capacity,
      enrolmentClosesAt: moment(enrolmentClosesAt),
      offerHours,
      floors: {
        by: floors.by === "country" ? "country" : "partner",
        seats: Object.fromEntries(kept),
      },
      floorsReleaseAt: moment(seats.floorsReleaseAt),
      order: filled({
        by: order.by,
        decidesAt: order.by === "arrival" ? undefined : moment(order.decidesAt),
      }),
    }),
  } as Pick<CycleRequest, "seats">;
}

function isQuota(by: CycleValues["seats"]["floors"]["by"], quota: string, openTo: string[]): boolean {
  if (by === "nobody") return false;
  return by === "partner" ? openTo.includes(quota) : openTo.some((partner) => countryOf(partner) === quota);
}

/** A partner's id begins with its country. */
export function countryOf(partner: string): string {
  return partner.slice(0, 2);
}

function sessionValues(session: CycleSession): SessionValues {
  const { name = "", street = "", postalCode = "", city = "", country = "" } = session.place ?? {};
  return {
    id: session.id,
    date: session.date,
    startsAt: session.startsAt.slice(0, 5),
    endsAt: session.endsAt.slice(0, 5),
    zone: session.zone,
    mode: session.mode,
    place: { name, street: street ?? "", postalCode: postalCode ?? "", city, country },
    link: session.link ?? "",
    trainer: session.trainer ?? "",
  };
}

function sessionBody({ place, ...session }: SessionValues): Record<string, unknown> {
  return { ...filled(session), ...(session.mode === "online" ? {} : { place: filled(place) }) };
}

function textsFrom(texts: Cycle["texts"]): Record<Locale, Text> {
  const written = (locale: Locale): Text => ({
    title: texts[locale]?.title ?? "",
    summary: texts[locale]?.summary ?? "",
    description: texts[locale]?.description ?? "",
  });
  return Object.fromEntries(locales.map((locale) => [locale, written(locale)])) as Record<Locale, Text>;
}

function filled(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])
      .filter(([, value]) => value !== "" && value !== undefined),
  );
}
