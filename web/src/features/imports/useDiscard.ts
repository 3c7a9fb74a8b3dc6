import { useMutation, useQueryClient } from "@tanstack/react-query";
import { discardImport } from "@/api/generated";
import { importQuery, importsQuery } from "./importsQuery";

/** Throws away a file that has changed nothing yet. */
export function useDiscard(partner: string, id: string, onDiscarded: () => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await discardImport({ path: { partner, id }, throwOnError: true });
    },
    onSuccess: async () => {
      // Away first: the page would otherwise ask for what is gone.
      await onDiscarded();
      queryClient.removeQueries({ queryKey: importQuery(partner, id).queryKey });
      await queryClient.invalidateQueries({ queryKey: importsQuery(partner).queryKey });
    },
  });
}
