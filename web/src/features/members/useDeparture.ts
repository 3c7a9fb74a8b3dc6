import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Member, noteDeparture } from "@/api/generated";
import { memberChanged } from "./memberChanged";

/** Notes that a member has left. */
export function useDeparture(partner: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id }: Member) =>
      (await noteDeparture({ path: { partner, id }, throwOnError: true })).data,
    onSuccess: (member) => memberChanged(queryClient, partner, member),
  });
}
