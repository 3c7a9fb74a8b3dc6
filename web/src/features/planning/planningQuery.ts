import { queryOptions } from "@tanstack/react-query";
import { countAnswers, countAttendance, type ListedGathering, listGatherings } from "@/api/generated";
import { planned } from "@/shared/gatherings/plannedGathering";

const PAGE_SIZE = 200;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

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

/** How many came to which date, of those that something was noted of. */
export const attendanceCountsQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...planned(partner), "attendance", id] as const,
    queryFn: async () =>
      new Map(
        (await countAttendance({ path: { partner, id }, throwOnError: true })).data.items.map((counted) => [
          counted.date,
          counted,
        ]),
      ),
  });
