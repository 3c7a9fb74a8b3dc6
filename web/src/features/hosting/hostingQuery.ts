import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { getCycle, listCycles, listEnrolmentRequests, readRoster } from "@/api/generated";

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
