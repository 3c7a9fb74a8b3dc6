import { queryOptions } from "@tanstack/react-query";
import { getGathering } from "@/api/generated";

/** What is kept of a partner's own gatherings. */
export const planned = (partner: string) => ["planned-gatherings", partner] as const;

export const plannedGatheringQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...planned(partner), "one", id] as const,
    queryFn: async () => (await getGathering({ path: { partner, id }, throwOnError: true })).data,
  });
