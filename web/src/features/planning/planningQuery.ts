import { queryOptions } from "@tanstack/react-query";
import { countAnswers, getGathering, type ListedGathering, listGatherings } from "@/api/generated";

const PAGE_SIZE = 200;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

const planned = (partner: string) => ["planned-gatherings", partner] as const;

/** The dates of a partner's own gatherings within a year, whoever may know of them. */
export const plannedDatesQuery = (partner: string) =>
  queryOptions({
    queryKey: [...planned(partner), "list"] as const,
    queryFn: async () => {
      const dates: ListedGathering[] = [];
      const to = new Date(Date.now() + YEAR_MS).toISOString();
      for (let cursor: string | undefined; ; ) {
        const { data } = await listGatherings({
          query: { host: partner, to, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) },
          throwOnError: true,
        });
        dates.push(...data.items);
        if (!data.next) return dates;
        cursor = data.next;
      }
    },
  });

export const plannedGatheringQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...planned(partner), "one", id] as const,
    queryFn: async () => (await getGathering({ path: { partner, id }, throwOnError: true })).data,
  });

/** How many come to which date; a date that nobody has answered to is not in it. */
export const answerCountsQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...planned(partner), "answers", id] as const,
    queryFn: async () =>
      new Map(
        (await countAnswers({ path: { host: partner, id }, throwOnError: true })).data.items.map(
          ({ date, counts }) => [date, counts],
        ),
      ),
  });
