import { useQuery } from "@tanstack/react-query";
import { publicPartnersQuery } from "@/shared/publicPartners";

/** Partners by their names; by their ids until those are known. */
export function usePartnerName(): (partner: string) => string {
  const { data } = useQuery(publicPartnersQuery);
  return (partner) => data?.find((one) => one.id === partner)?.name ?? partner;
}
