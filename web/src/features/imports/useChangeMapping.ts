import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { changeMapping, type ImportMappingRequest } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { importQuery, importsKey } from "./importsQuery";

/** Has the file read again with other columns; the old plan is gone with that. */
export function useChangeMapping(partner: string, id: string, onChanged: () => void) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async ({ version, ...body }: ImportMappingRequest & { version: number }) =>
      (
        await changeMapping({
          path: { partner, id },
          body,
          // There and back again is a change as well: the version tells two of them apart.
          headers: keyFor([version, body]),
          throwOnError: true,
        })
      ).data,
    onSuccess: (reading) => {
      queryClient.setQueryData(importQuery(partner, id).queryKey, reading);
      onChanged();
    },
    onError: () => queryClient.invalidateQueries({ queryKey: importsKey(partner) }),
  });
}
