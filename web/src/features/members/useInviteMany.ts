import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { type InviteMembersRequest, inviteMembers } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { membersKey } from "./membersQuery";

/** Sends many members their invitations; a second tap sends nothing twice. */
export function useInviteMany(partner: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  // What was sent can be sent again on purpose, later; a lost answer is not asked for twice.
  const sent = useRef(0);
  return useMutation({
    mutationFn: async (whom: InviteMembersRequest) =>
      (
        await inviteMembers({
          path: { partner },
          body: whom,
          headers: keyFor([whom, sent.current]),
          throwOnError: true,
        })
      ).data,
    onSuccess: () => {
      sent.current += 1;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: membersKey(partner) }),
  });
}
