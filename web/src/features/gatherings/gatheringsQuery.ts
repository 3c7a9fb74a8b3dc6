import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  type ListPublicGatheringsData,
  listFeeds,
  listGatherings,
  listPublicGatherings,
} from "@/api/generated";

const PAGE_SIZE = 30;
const MONTH_SIZE = 200;

/** Which dates are shown; it lives in the address. */
export type Filter = Omit<NonNullable<ListPublicGatheringsData["query"]>, "cursor" | "limit" | "from" | "to">;

/**
 * @param signedIn whether what partners open to their members and to each other is looked for too
 * @param month such as "2027-03"; all that is to come, if there is none
 */
export const gatheringsQuery = (signedIn: boolean, filter: Filter, month: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["gatherings", "list", signedIn, filter, month] as const,
    queryFn: async ({ pageParam }) => {
      const query = {
        ...filter,
        ...(month ? { ...around(month), limit: MONTH_SIZE } : { limit: PAGE_SIZE }),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const list = signedIn ? listGatherings : listPublicGatherings;
      return (await list({ query, throwOnError: true })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });

/** A day more at both ends: what is Sunday here may be Monday there. */
function around(month: string): { from: string; to: string } {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return {
    from: new Date(Date.UTC(year, number - 1, 0)).toISOString(),
    to: new Date(Date.UTC(year, number, 2)).toISOString(),
  };
}

export const feedsQuery = queryOptions({
  queryKey: ["my-feeds"],
  queryFn: async () => (await listFeeds({ throwOnError: true })).data.items,
});
