import { queryOptions } from "@tanstack/react-query";
import { getDashboard } from "@/api/generated";

export const dashboardQuery = queryOptions({
  queryKey: ["dashboard"],
  queryFn: async () => (await getDashboard({ throwOnError: true })).data,
});
