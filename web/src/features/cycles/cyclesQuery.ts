import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  getOpenCycle,
  type ListOpenCyclesData,
  listMyEnrolments,
  listOpenCycles,
  standing,
} from "@/api/generated";

const PAGE_SIZE = 20;

/** Which cycles are shown; it lives in the address. */
export type Filter = Omit<NonNullable<ListOpenCyclesData["query"]>, "cursor" | "limit" | "host">;

export const cyclesQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ["cycles", "open", filter] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listOpenCycles({
          query: { ...filter, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });

export const cycleQuery = (host: string, id: string) =>
  queryOptions({
    queryKey: ["cycles", "one", host, id] as const,
    queryFn: async () => (await getOpenCycle({ path: { host, id }, throwOnError: true })).data,
  });

export const enrolmentsQuery = queryOptions({
  queryKey: ["my-enrolments"],
  queryFn: async () => (await listMyEnrolments({ throwOnError: true })).data.items,
});

export const standingKey = (host: string, cycle: string) => ["standing", host, cycle] as const;

export const standingQuery = (host: string, cycle: string, enrolment: string) =>
  queryOptions({
    queryKey: [...standingKey(host, cycle), enrolment] as const,
    queryFn: async () => (await standing({ path: { host, id: cycle, enrolment }, throwOnError: true })).data,
    refetchInterval: 30_000,
  });
