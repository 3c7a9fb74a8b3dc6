import { queryOptions } from "@tanstack/react-query";
import { getOpenGathering, getPublicGathering } from "@/api/generated";

/** One gathering, as far as it is open to whoever looks. */
export const gatheringQuery = (signedIn: boolean, host: string, id: string) =>
  queryOptions({
    queryKey: ["gatherings", "one", signedIn, host, id] as const,
    queryFn: async () =>
      (
        await (signedIn
          ? getOpenGathering({ path: { host, id }, throwOnError: true })
          : getPublicGathering({ path: { partner: host, id }, throwOnError: true }))
      ).data,
  });
