import { useQueries, useQuery } from "@tanstack/react-query";
import {
  getOpenCycle,
  type ListedGathering,
  listGatherings,
  listMyAnswers,
  listMyEnrolments,
  type MemberAnswer,
  type Text,
} from "@/api/generated";
import type { Attending } from "@/shared/meetings/attendLink";
import { doorsAreOpen, HOUR_MS } from "@/shared/meetings/doors";

const DAY_MS = 24 * HOUR_MS;
const MOST = 200;

/** Something that lets people in right now. */
export interface OpenDoor {
  key: string;
  place: Attending;
  texts: Record<string, Pick<Text, "title">>;
  fallback: string;
  start: string;
  end: string;
  zone: string;
}

/** All doors that are open and behind which somebody expects me. */
export function useOpenDoors() {
  const sessions = useOpenSessions();
  const dates = useOpenDates();
  return {
    doors: [...sessions.doors, ...dates.doors].toSorted((one, other) => one.start.localeCompare(other.start)),
    failed: sessions.failed ?? dates.failed,
    pending: sessions.pending || dates.pending,
  };
}

/** Sessions of cycles in which I have a seat. */
function useOpenSessions() {
  const enrolments = useQuery({
    queryKey: ["my-enrolments"] as const,
    queryFn: async () => (await listMyEnrolments({ throwOnError: true })).data.items,
  });
  const seats = (enrolments.data ?? []).filter(({ standing }) => standing === "confirmed");
  const cycles = useQueries({
    queries: seats.map(({ host, cycleId }) => ({
      queryKey: ["cycles", "one", host, cycleId] as const,
      queryFn: async () => (await getOpenCycle({ path: { host, id: cycleId }, throwOnError: true })).data,
    })),
  });
  const doors = cycles
    .flatMap(({ data }) => data ?? [])
    .flatMap(({ host, id, texts, fallback, sessions }) =>
      sessions
        .filter((session) => doorsAreOpen(session, Date.now()))
        .map(
          (session): OpenDoor => ({
            key: `${host}/${id}/${session.id}`,
            place: { host, cycle: id, session: session.id },
            texts,
            fallback,
            start: session.start,
            end: session.end,
            zone: session.zone,
          }),
        ),
    );
  return {
    doors,
    failed: enrolments.error ?? cycles.find(({ error }) => error)?.error ?? null,
    pending: enrolments.isPending || cycles.some(({ isPending }) => isPending),
  };
}

/** Dates of gatherings to which I have said that I come, or may come. */
function useOpenDates() {
  const answers = useQuery({
    queryKey: ["my-answers"] as const,
    queryFn: async () => (await listMyAnswers({ throwOnError: true })).data.items,
  });
  const near = useQuery({
    queryKey: ["gatherings", "near"] as const,
    queryFn: async () => {
      const now = Date.now();
      const query = {
        from: new Date(now - DAY_MS).toISOString(),
        to: new Date(now + HOUR_MS).toISOString(),
        limit: MOST,
      };
      return (await listGatherings({ query, throwOnError: true })).data.items;
    },
    enabled: answers.data?.some(({ answer }) => answer !== "no") ?? false,
    staleTime: 0,
  });
  return {
    doors: openDates(near.data ?? [], answers.data ?? [], Date.now()),
    failed: answers.error ?? near.error,
    pending: answers.isPending || near.isLoading,
  };
}

/** Those of some dates whose doors are open, and to which I have not said no. */
export function openDates(
  dates: readonly Pick<
    ListedGathering,
    "host" | "id" | "planned" | "texts" | "fallback" | "start" | "end" | "hours"
  >[],
  answers: readonly Pick<MemberAnswer, "host" | "gatheringId" | "date" | "answer">[],
  now: number,
): OpenDoor[] {
  return dates
    .filter((date) => doorsAreOpen(date, now))
    .filter(({ host, id, planned }) =>
      answers.some(
        (mine) =>
          mine.host === host && mine.gatheringId === id && mine.date === planned && mine.answer !== "no",
      ),
    )
    .map(({ host, id, planned, texts, fallback, start, end, hours }) => ({
      key: `${host}/${id}/${planned}`,
      place: { host, gathering: id, date: planned },
      texts,
      fallback,
      start,
      end,
      zone: hours.zone,
    }));
}
