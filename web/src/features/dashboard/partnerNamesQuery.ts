import { queryOptions } from "@tanstack/react-query";
import { listPartners } from "@/api/generated";

/** The panels carry partner ids; people read names. */
export const partnerNamesQuery = queryOptions({
  queryKey: ["dashboard-partners"],
  queryFn: async () => (await listPartners({ throwOnError: true })).data.items,
  staleTime: 30_000,
});
