import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { lapseMember, type Member } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { memberChanged } from "./memberChanged";

/** Notes that a membership has run out. */
export function useLapse(partner: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async ({ id, version }: Member) =>
      (await lapseMember({ path: { partner, id }, headers: keyFor([id, version]), throwOnError: true })).data,
    onSuccess: (member) => memberChanged(queryClient, partner, member),
  });
}
