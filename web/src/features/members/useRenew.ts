import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Member, renewMember } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { memberChanged } from "./memberChanged";

/** Renews a membership until the given day. */
export function useRenew(partner: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async ({ member: { id, version }, paidUntil }: { member: Member; paidUntil: string }) =>
      (
        await renewMember({
          path: { partner, id },
          body: { paidUntil },
          headers: keyFor([id, version, paidUntil]),
          throwOnError: true,
        })
      ).data,
    onSuccess: (member) => memberChanged(queryClient, partner, member),
  });
}
