import { queryOptions } from "@tanstack/react-query";
import { getMember } from "@/api/generated";
import { membersKey } from "./membersQuery";

export const memberQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: [...membersKey(partner), "one", id] as const,
    queryFn: async () => (await getMember({ path: { partner, id }, throwOnError: true })).data,
  });
