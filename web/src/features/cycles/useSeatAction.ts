import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { accept, enrol, leave, refuse } from "@/api/generated";
import { CARD_POLICY } from "@/shared/cardPolicy";
import { idempotencyKeys } from "@/shared/idempotency";
import { cycleQuery, enrolmentsQuery, standingKey } from "./cyclesQuery";

/** What she may ask of the seats of a cycle. */
export type SeatAction =
  | { do: "enrol"; asMemberOf: string; card: boolean }
  | { do: "accept" | "refuse" | "leave"; enrolment: string };

/** Asks for seats, answers an offer or leaves; a second tap after a lost answer counts once. */
export function useSeatAction(host: string, id: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async (action: SeatAction) => {
      const headers = keyFor(action);
      if (action.do === "enrol") {
        const consents = action.card ? { consents: ["card"], policyVersion: CARD_POLICY } : {};
        const body = { asMemberOf: action.asMemberOf, ...consents };
        return (await enrol({ path: { host, id }, body, headers, throwOnError: true })).data;
      }
      const path = { host, id, enrolment: action.enrolment };
      const ask = { accept, refuse, leave }[action.do];
      return (await ask({ path, headers, throwOnError: true })).data;
    },
    onSettled: () =>
      Promise.all(
        [cycleQuery(host, id).queryKey, enrolmentsQuery.queryKey, standingKey(host, id)].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
