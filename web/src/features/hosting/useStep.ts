import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { cancelCycle, completeCycle, openEnrolment, publishCycle } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import type { Step } from "./cycleStates";
import { hostedCycleQuery, hostedCyclesQuery } from "./hostingQuery";

const asks = { publish: publishCycle, open: openEnrolment, complete: completeCycle, cancel: cancelCycle };

/** Takes a step with a cycle; a second tap after a lost answer counts once. */
export function useStep(partner: string, id: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async (step: Step) =>
      (await asks[step]({ path: { partner, id }, headers: keyFor(step), throwOnError: true })).data,
    onSuccess: (cycle) => queryClient.setQueryData(hostedCycleQuery(partner, id).queryKey, cycle),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: hostedCycleQuery(partner, id).queryKey }),
        queryClient.invalidateQueries({ queryKey: hostedCyclesQuery(partner).queryKey }),
      ]),
  });
}
