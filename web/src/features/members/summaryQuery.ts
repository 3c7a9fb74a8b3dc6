import { queryOptions } from "@tanstack/react-query";
import { summarizeMembers } from "@/api/generated";
import { membersKey } from "./membersQuery";

export const summaryQuery = (partner: string) =>
  queryOptions({
    queryKey: [...membersKey(partner), "summary"] as const,
    queryFn: async () => (await summarizeMembers({ path: { partner }, throwOnError: true })).data,
  });
