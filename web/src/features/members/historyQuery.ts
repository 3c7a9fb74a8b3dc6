import { queryOptions } from "@tanstack/react-query";
import { memberHistory } from "@/api/generated";
import { membersKey } from "./membersQuery";

export const historyQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...membersKey(partner), "history", id] as const,
    queryFn: async () => (await memberHistory({ path: { partner, id }, throwOnError: true })).data.items,
  });
