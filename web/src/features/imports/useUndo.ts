import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { undoImport } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { importQuery, importsKey } from "./importsQuery";

/** Takes an import back. */
export function useUndo(partner: string, id: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async () =>
      (await undoImport({ path: { partner, id }, body: {}, headers: keyFor([id]), throwOnError: true })).data,
    onSuccess: (undoing) => queryClient.setQueryData(importQuery(partner, id).queryKey, undoing),
    onError: () => queryClient.invalidateQueries({ queryKey: importsKey(partner) }),
  });
}
