import { useQuery } from "@tanstack/react-query";
import { publicPartnersQuery } from "@/shared/publicPartners";
import type { Visibility } from "./gatheringValues";

/** The partners whose members may come; that others may come too changes nothing for them. */
export function useInvited(host: string, visibility: Visibility): string[] {
  const { data } = useQuery({ ...publicPartnersQuery, enabled: visibility !== "partner" });
  return visibility === "partner" ? [host] : (data ?? []).map(({ id }) => id);
}
