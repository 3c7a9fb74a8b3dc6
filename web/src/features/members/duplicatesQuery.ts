import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { listDuplicates, type PossibleDuplicate } from "@/api/generated";
import { membersKey } from "./membersQuery";

const PAGE_SIZE = 20;
const LARGEST_PAGE = 200;

export const duplicatesQuery = (partner: string) =>
  infiniteQueryOptions({
    queryKey: [...membersKey(partner), "duplicates"] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listDuplicates({
          path: { partner },
          query: { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** The records that may be the same person as this one; the pairs of a partner are few. */
export const duplicatesOfQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...membersKey(partner), "duplicates", id] as const,
    queryFn: async (): Promise<PossibleDuplicate[]> =>
      (
        await listDuplicates({ path: { partner }, query: { limit: LARGEST_PAGE }, throwOnError: true })
      ).data.items.filter(({ first, second }) => first.id === id || second.id === id),
    staleTime: 60_000,
  });
