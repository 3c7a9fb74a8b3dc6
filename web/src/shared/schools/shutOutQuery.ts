import { queryOptions } from "@tanstack/react-query";
import { getShutOut } from "@/api/generated";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a day is at the schools of those who are invited; asked once there is a whole date. */
export const shutOutQuery = (host: string, date: string, invited: readonly string[]) => {
  const partners = invited.toSorted();
  return queryOptions({
    queryKey: ["shut-out", host, date, ...partners] as const,
    queryFn: async () =>
      (
        await getShutOut({
          path: { partner: host, date },
          query: { invited: partners },
          throwOnError: true,
        })
      ).data.partners,
    enabled: DAY.test(date) && partners.length > 0,
    staleTime: 60_000,
  });
};
