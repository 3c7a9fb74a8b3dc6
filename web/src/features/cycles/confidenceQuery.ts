import { queryOptions } from "@tanstack/react-query";
import { getMyConfidence } from "@/api/generated";

/** What I have said of myself; none where I have no seat. */
export const confidenceQuery = (host: string, id: string) =>
  queryOptions({
    queryKey: ["confidence", host, id] as const,
    queryFn: async () => {
      const { data, error, response } = await getMyConfidence({ path: { host, id } });
      if (data) return data;
      if (response?.status === 404) return null;
      throw error;
    },
  });
