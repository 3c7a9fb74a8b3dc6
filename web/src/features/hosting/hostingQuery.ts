import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  type ComingGuest,
  type DateRosterLine,
  getCycle,
  listCycles,
  listEnrolmentRequests,
  listGuests,
  readDateRoster,
  readRoster,
} from "@/api/generated";
import type { Expected } from "./checkInStore";
import { AT_THE_DOOR_MS } from "./door";

const PAGE_SIZE = 30;

const hosted = (partner: string) => ["hosted-cycles", partner] as const;

export const hostedCyclesQuery = (partner: string) =>
  infiniteQueryOptions({
    queryKey: [...hosted(partner), "list"] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listCycles({
          path: { partner },
          query: { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });

export const hostedCycleQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...hosted(partner), "one", id] as const,
    queryFn: async () => (await getCycle({ path: { partner, id }, throwOnError: true })).data,
  });

/** Read anew each time the page is opened: what a learner takes back is not shown again. */
export const rosterQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...hosted(partner), "roster", id] as const,
    queryFn: async () => (await readRoster({ path: { partner, id }, throwOnError: true })).data,
    staleTime: 0,
    gcTime: 0,
  });

/** Those of a cycle who have a seat, for who stands at the door. */
export const seatedQuery = (partner: string, id: string) =>
  queryOptions({
    ...rosterQuery(partner, id),
    select: ({ items }): Expected[] =>
      items.filter(({ standing }) => standing === "confirmed").map(atTheDoor),
  });

/**
 * Read anew each time as well: who comes to one date of a gathering.
 *
 * @param everybody whether people may come who are nowhere members; their names are kept by the host's partner
 */
export const dateRosterQuery = (partner: string, id: string, date: string, everybody: boolean) =>
  queryOptions({
    queryKey: ["date-roster", partner, id, date] as const,
    queryFn: async () => {
      const path = { partner, id, date };
      const [roster, guests] = await Promise.all([
        readDateRoster({ path, throwOnError: true }),
        everybody ? listGuests({ path }) : undefined,
      ]);
      const named = guests?.data?.items ?? [];
      return roster.data.items.map(
        (line): Expected =>
          asGuest(partner, line, named) ?? { ...atTheDoor(line), people: line.people, seat: line.seat },
      );
    },
    staleTime: 0,
    gcTime: 0,
    refetchInterval: AT_THE_DOOR_MS,
  });

/** The line of somebody without an account, with the name that she gave; none for a member's. */
export function asGuest(host: string, line: DateRosterLine, guests: ComingGuest[]): Expected | undefined {
  const { home, memberId, people, seat } = line;
  const guest = home === host ? guests.find(({ id }) => id === memberId) : undefined;
  if (!guest) return undefined;
  const { givenName, familyName } = guest;
  return { home, memberId, people, seat, card: { givenName, familyName }, guest: true };
}

/** No more of a roster's line than the door needs: it may be taken along. */
function atTheDoor({ home, memberId, card, why }: Expected): Expected {
  return { home, memberId, ...(card ? { card } : {}), ...(why ? { why } : {}) };
}

export const enrolmentRequestsQuery = (partner: string) =>
  infiniteQueryOptions({
    queryKey: ["enrolment-requests", partner] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listEnrolmentRequests({
          path: { partner },
          query: { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });
