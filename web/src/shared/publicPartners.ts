import { queryOptions } from "@tanstack/react-query";
import { getPublicPartner, listPublicPartners } from "@/api/generated";

/** The active partners, for everybody. */
export const publicPartnersQuery = queryOptions({
  queryKey: ["public-partners"],
  queryFn: async () => (await listPublicPartners({ throwOnError: true })).data.items,
  staleTime: 60_000,
});

export const publicPartnerQuery = (partner: string) =>
  queryOptions({
    queryKey: ["public-partners", partner],
    queryFn: async () => (await getPublicPartner({ path: { partner }, throwOnError: true })).data,
    staleTime: 60_000,
  });
