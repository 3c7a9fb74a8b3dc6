import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import { decideEnrolmentRequest, type EnrolmentDecisionRequest } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { useToast } from "@/shared/useToast";
import { enrolmentRequestsQuery } from "./hostingQuery";

/** Agrees to a party of members, or does not; a second tap after a lost answer counts once. */
export function useAgreement(partner: string, id: string) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  return useMutation({
    mutationFn: async ({ decision }: EnrolmentDecisionRequest & { name: string }) =>
      (
        await decideEnrolmentRequest({
          path: { partner, id },
          body: { decision },
          headers: keyFor(decision),
          throwOnError: true,
        })
      ).data,
    onSuccess: (_, { decision, name }) =>
      toast(
        intl.formatMessage({ id: decision === "agree" ? "requests.agreed" : "requests.declined" }, { name }),
      ),
    // The record at home follows the host's by a moment: what was answered is not asked again meanwhile.
    onSettled: () => queryClient.invalidateQueries({ queryKey: enrolmentRequestsQuery(partner).queryKey }),
  });
}
