import { useMutation } from "@tanstack/react-query";
import { checkIn } from "@/api/generated";

export interface Place {
  host: string;
  cycle: string;
  session: string;
}

/** Says that I am there, by the code that the session shows; twice is once. */
export function useAttend({ host, cycle, session }: Place) {
  return useMutation({
    mutationFn: async (code: string) =>
      (
        await checkIn({
          path: { host, id: cycle, session },
          body: { code: code.trim() },
          throwOnError: true,
        })
      ).data,
  });
}
