import { queryOptions } from "@tanstack/react-query";
import { getBandShutOut } from "@/api/generated";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

/** When people would meet, as the fields of an editor hold it. */
export interface Hours {
  date: string;
  startsAt: string;
  endsAt: string;
}

/** How many members of those who are invited a time shuts out; asked once it is a whole one. */
export const bandsQuery = (host: string, { date, startsAt, endsAt }: Hours, invited: readonly string[]) => {
  const partners = invited.toSorted();
  return queryOptions({
    queryKey: ["bands", host, date, startsAt, endsAt, ...partners] as const,
    queryFn: async () =>
      (
        await getBandShutOut({
          path: { partner: host, date },
          query: { startsAt, endsAt, invited: partners },
          throwOnError: true,
        })
      ).data.partners,
    enabled:
      DAY.test(date) && TIME.test(startsAt) && TIME.test(endsAt) && startsAt < endsAt && partners.length > 0,
    staleTime: 60_000,
  });
};
