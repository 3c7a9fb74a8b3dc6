import type { QueryClient } from "@tanstack/react-query";
import type { Member } from "@/api/generated";
import { memberQuery } from "./memberQuery";
import { membersKey } from "./membersQuery";

/** Shows what the server answered at once, and asks again for everything that may hang on it. */
export function memberChanged(queryClient: QueryClient, partner: string, member: Member) {
  queryClient.setQueryData(memberQuery(partner, member.id).queryKey, member);
  queryClient.invalidateQueries({ queryKey: membersKey(partner) });
}
