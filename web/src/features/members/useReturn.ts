import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Member, returnMember } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { memberChanged } from "./memberChanged";

/** Makes a member who had left or lapsed a current one again. */
export function useReturn(partner: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async ({ id, version }: Member) =>
      (await returnMember({ path: { partner, id }, headers: keyFor([id, version]), throwOnError: true }))
        .data,
    onSuccess: (member) => memberChanged(queryClient, partner, member),
  });
}
