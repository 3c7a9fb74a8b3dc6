import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { inviteMember, type Member } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { membersKey } from "./membersQuery";

/** Sends one member her invitation. */
export function useInvite(partner: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  // What was sent can be sent again on purpose, later; a lost answer is not asked for twice.
  const sent = useRef(0);
  return useMutation({
    mutationFn: async ({ id }: Member) => {
      await inviteMember({
        path: { partner, id },
        headers: keyFor([id, sent.current]),
        throwOnError: true,
      });
    },
    onSuccess: () => {
      sent.current += 1;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: membersKey(partner) }),
  });
}
