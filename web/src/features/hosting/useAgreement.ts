import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import {
  decideEnrolmentRequest,
  type EnrolmentDecisionRequest,
  type ListEnrolmentRequestsResponse,
} from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { useToast } from "@/shared/useToast";
import { enrolmentRequestsQuery } from "./hostingQuery";

/** Agrees to a party of members, or does not; a second tap after a lost answer counts once. */
export function useAgreement(partner: string, id: string) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const requests = enrolmentRequestsQuery(partner).queryKey;
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
    // The record at home follows the host's by a moment: what is answered is not asked again meanwhile.
    onSuccess: (_, { decision, name }) => {
      queryClient.setQueryData(requests, (known) => known && without(known, id));
      toast(
        intl.formatMessage({ id: decision === "agree" ? "requests.agreed" : "requests.declined" }, { name }),
      );
    },
    onError: () => queryClient.invalidateQueries({ queryKey: requests }),
  });
}

type Requests = InfiniteData<ListEnrolmentRequestsResponse>;

function without(known: Requests, id: string): Requests {
  const pages = known.pages.map((page) => ({ ...page, items: page.items.filter((one) => one.id !== id) }));
  return { ...known, pages };
}
