import { Alert, Checkbox } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { decideMyConsents, getMyConsents } from "@/api/generated";
import { CARD_POLICY } from "@/shared/cardPolicy";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { explainText } from "@/shared/failure";

/** Whether the host may see who I am; what is ticked counts at once, and so does what is not any more. */
export function HostCard({ home, host }: { home: string; host: string }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { given, decide } = useHostCard(home, host);
  if (given === undefined) return null;
  return (
    <>
      <Checkbox
        label={intl.formatMessage({ id: "cycles.consent" }, { host: partnerName(host) })}
        description={intl.formatMessage({ id: "cycles.consent.about" })}
        checked={decide.isPending ? decide.variables : given}
        onChange={(event) => decide.mutate(event.currentTarget.checked)}
      />
      {decide.error ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, decide.error)}
        </Alert>
      ) : null}
    </>
  );
}

/** What a member of one partner lets another one see of her. */
function useHostCard(home: string, host: string) {
  const queryClient = useQueryClient();
  const queryKey = ["my-consents", home] as const;
  const path = { partner: home };
  const consents = useQuery({
    queryKey,
    queryFn: async () => (await getMyConsents({ path, throwOnError: true })).data,
    enabled: home !== "",
  });
  const decide = useMutation({
    mutationFn: async (given: boolean) => {
      const consent = { purpose: "card" as const, partner: host };
      const body = {
        items: [
          given
            ? { ...consent, decision: "given" as const, policyVersion: CARD_POLICY }
            : { ...consent, decision: "withdrawn" as const },
        ],
      };
      return (await decideMyConsents({ path, body, throwOnError: true })).data;
    },
    onSuccess: (decided) => queryClient.setQueryData(queryKey, decided),
  });
  const given = consents.data?.items.some(
    ({ purpose, partner, decision }) => purpose === "card" && partner === host && decision === "given",
  );
  return { given, decide };
}
