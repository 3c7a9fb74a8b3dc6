import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { getCycle, listCycles, listEnrolmentRequests, readDateRoster, readRoster } from "@/api/generated";
import type { Expected } from "./checkInStore";

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

/** Read anew each time as well: who comes to one date of a gathering. */
export const dateRosterQuery = (partner: string, id: string, date: string) =>
  queryOptions({
    queryKey: ["date-roster", partner, id, date] as const,
    queryFn: async () => (await readDateRoster({ path: { partner, id, date }, throwOnError: true })).data,
    select: ({ items }): Expected[] =>
      items.map((line) => ({ ...atTheDoor(line), people: line.people, seat: line.seat })),
    staleTime: 0,
    gcTime: 0,
  });

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
