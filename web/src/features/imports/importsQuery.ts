import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { getImport, type Import, listImportRows, listImports } from "@/api/generated";
import { isMoving } from "./importStates";
import { type RowFilter, rowQuery } from "./rowFilters";

const PAGE_SIZE = 20;
const ROWS_PAGE_SIZE = 50;
const POLL_MS = 3_000;

export const importsKey = (partner: string) => ["imports", partner] as const;

export const importsQuery = (partner: string) =>
  infiniteQueryOptions({
    queryKey: [...importsKey(partner), "list"] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listImports({
          path: { partner },
          query: { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((one) => isMoving(one.state))) ? POLL_MS : false,
  });

export const importQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...importsKey(partner), "one", id] as const,
    queryFn: async () => (await getImport({ path: { partner, id }, throwOnError: true })).data,
  });

/** The rows belong to one plan in one state: after a change of either, others are asked for. */
export const importRowsQuery = (
  partner: string,
  { id, state, plan }: Import,
  filter: RowFilter | undefined,
) =>
  infiniteQueryOptions({
    queryKey: [...importsKey(partner), "rows", id, state, plan?.hash, filter] as const,
    queryFn: async ({ pageParam }) =>
      (
        await listImportRows({
          path: { partner, id },
          query: {
            limit: ROWS_PAGE_SIZE,
            ...rowQuery(filter),
            ...(pageParam ? { cursor: pageParam } : {}),
          },
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
