import { useQuery } from "@tanstack/react-query";
import { checkInStore } from "./useCheckIn";

export const keptListKey = (list: string) => ["check-in-kept", list] as const;

/** The list of a session as this device holds it, if it was taken along today. */
export function useKeptList(list: string) {
  return useQuery({
    queryKey: keptListKey(list),
    queryFn: async () => {
      const now = Date.now();
      await checkInStore().forgetOld(now);
      return checkInStore().kept(list, now);
    },
    staleTime: 0,
  });
}
