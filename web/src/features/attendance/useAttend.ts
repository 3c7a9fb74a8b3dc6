import { useMutation } from "@tanstack/react-query";
import { checkIn, checkInToDate } from "@/api/generated";
import type { Attending } from "@/shared/meetings/attendLink";

/** Says that I am there, by the code that is shown where people meet; twice is once. */
export function useAttend(place: Attending) {
  return useMutation({
    mutationFn: async (typed: string) => {
      const body = { code: typed.trim() };
      if ("cycle" in place) {
        const path = { host: place.host, id: place.cycle, session: place.session };
        return (await checkIn({ path, body, throwOnError: true })).data;
      }
      const path = { host: place.host, id: place.gathering, date: place.date };
      return (await checkInToDate({ path, body, throwOnError: true })).data;
    },
  });
}
