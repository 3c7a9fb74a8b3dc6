import type { Cycle, CycleRequest, CycleSession } from "@/api/generated";
import type { Locale } from "@/i18n/locales";
import { localTime, momentOf } from "@/shared/cycles/zonedTime";
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

type Typed = number | string;

export interface SessionValues extends HoursValues, PlaceValues {
  /** Empty for one that the host does not know yet. */
  id: string;
  trainer: string;
}

/** A cycle as the fields of its editor hold it. */
export interface CycleValues extends TextsValues, FamilyValues {
  sessions: SessionValues[];
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
    place: like?.place ?? placeValues(undefined),
    link: like?.link ?? "",
    trainer: like?.trainer ?? "",
  };
}

/** What a new cycle begins with: one text, one session, open to the host's own members. */
export function blankCycle(locale: Locale, host: string, zone: string): CycleValues {
  return {
    ...textsValues({}, locale),
    sessions: [{ ...blankSession(), zone }],
    familyFacts: { ...noFamilyFacts },
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
  const blank = blankCycle(cycle.fallback as Locale, cycle.host, zone);
  return {
    ...textsValues(cycle.texts, cycle.fallback as Locale),
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
    ...textsBody(values),
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
  return {
    id: session.id,
    date: session.date,
    startsAt: session.startsAt.slice(0, 5),
    endsAt: session.endsAt.slice(0, 5),
    zone: session.zone,
    mode: session.mode,
    place: placeValues(session.place),
    link: session.link ?? "",
    trainer: session.trainer ?? "",
  };
}

function sessionBody(session: SessionValues): Record<string, unknown> {
  const { place: _, ...others } = session;
  return { ...filled(others), ...placeBody(session) };
}
