import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Partner, resumePartner, suspendPartner } from "@/api/generated";
import { partnersKey } from "./partnersQuery";

/** Suspends an active partner, resumes a suspended one. */
export function useSuspension(partner: Partner) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const request = { path: { id: partner.id }, throwOnError: true } as const;
      return (await (partner.state === "suspended" ? resumePartner(request) : suspendPartner(request))).data;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: partnersKey }),
  });
}
