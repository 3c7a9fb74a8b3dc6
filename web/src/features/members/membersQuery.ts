import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ListMembersData, listMembers } from "@/api/generated";

const PAGE_SIZE = 50;

/** Which members are shown; it lives in the address. */
export type Filter = Omit<NonNullable<ListMembersData["query"]>, "cursor" | "limit">;

export const filterNames = ["q", "state", "language", "country", "stage", "sector", "import"] as const;

export const membersKey = (partner: string) => ["members", partner] as const;

export const membersQuery = (partner: string, filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...membersKey(partner), "list", filter] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listMembers({
          path: { partner },
          query: { ...filter, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
