import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reviewApplication } from "@/api/generated";
import { applicationQuery, applicationsKey } from "./applicationsQuery";

/** Tells the others at this partner that somebody is looking at the application. */
export function useReview(partner: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      (await reviewApplication({ path: { partner, id }, throwOnError: true })).data,
    onSuccess: (reviewed) =>
      queryClient.setQueryData(applicationQuery(partner, reviewed.id).queryKey, reviewed),
    onSettled: () => queryClient.invalidateQueries({ queryKey: applicationsKey(partner) }),
  });
}
