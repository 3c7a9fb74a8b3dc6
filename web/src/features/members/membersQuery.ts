import { infiniteQueryOptions } from "@tanstack/react-query";
import { listMembers } from "@/api/generated";

const PAGE_SIZE = 50;

export const membersKey = (partner: string) => ["members", partner] as const;

export const membersQuery = (partner: string, q: string) =>
  infiniteQueryOptions({
    queryKey: [...membersKey(partner), q] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listMembers({
          path: { partner },
          query: { limit: PAGE_SIZE, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
