import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { commitImport } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { importQuery, importsKey } from "./importsQuery";

/** Lets exactly the plan happen that was looked at. */
export function useCommit(partner: string, id: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async (planHash: string) =>
      (
        await commitImport({
          path: { partner, id },
          body: { planHash },
          headers: keyFor([id, planHash]),
          throwOnError: true,
        })
      ).data,
    onSuccess: (committing) => queryClient.setQueryData(importQuery(partner, id).queryKey, committing),
    onError: () => queryClient.invalidateQueries({ queryKey: importsKey(partner) }),
  });
}
