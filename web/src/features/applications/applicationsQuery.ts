import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { getApplication, listApplications } from "@/api/generated";

export type Filter = "open" | "approved" | "declined" | "withdrawn";

export const filters: readonly Filter[] = ["open", "approved", "declined", "withdrawn"];

const PAGE_SIZE = 25;

export const applicationsKey = (partner: string) => ["applications", partner] as const;

export const applicationsQuery = (partner: string, state: Filter) =>
  infiniteQueryOptions({
    queryKey: [...applicationsKey(partner), "list", state] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listApplications({
          path: { partner },
          query: { state, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // New applications arrive while the page is open.
    refetchInterval: 30_000,
  });

export const applicationQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...applicationsKey(partner), "one", id] as const,
    queryFn: async () => (await getApplication({ path: { partner, id }, throwOnError: true })).data,
  });
