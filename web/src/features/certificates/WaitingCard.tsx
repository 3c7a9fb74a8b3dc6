import { Alert, Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { collectCertificate, getOpenCycle } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { explainText } from "@/shared/failure";
import classes from "./Certificates.module.css";
import { heldCertificatesQuery, mineKey } from "./certificatesQuery";

const ASKED_AGAIN_MS = 2_000;

/** A certificate that waits to be collected, or is being made. */
export function WaitingCard({ host, id, made }: { host: string; id: string; made: string | undefined }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const queryClient = useQueryClient();
  const { data: cycle } = useQuery({
    queryKey: ["certificate-cycle", host, id] as const,
    queryFn: async () => (await getOpenCycle({ path: { host, id }, throwOnError: true })).data,
  });
  const collect = useMutation({
    mutationFn: async () => (await collectCertificate({ path: { host, id }, throwOnError: true })).data,
    onSettled: () => queryClient.invalidateQueries({ queryKey: mineKey }),
  });
  const making = made !== undefined;
  useEffect(() => {
    if (!making) return;
    const asking = setInterval(
      () => queryClient.invalidateQueries({ queryKey: heldCertificatesQuery.queryKey }),
      ASKED_AGAIN_MS,
    );
    return () => clearInterval(asking);
  }, [making, queryClient]);
  const read = cycle && textIn(cycle.texts, cycle.fallback, intl.locale);
  return (
    <li className={classes.panel}>
      <Text className={classes.host}>{partnerName(host)}</Text>
      <Text className={classes.name} lang={read?.language}>
        {read?.text.title ?? intl.formatMessage({ id: "cycles.someCycle" })}
      </Text>
      <Text role="status">
        <FormattedMessage id={making ? "certificates.making" : "certificates.waiting"} />
      </Text>
      {making ? null : (
        <Button loading={collect.isPending} onClick={() => collect.mutate()} w="fit-content">
          <FormattedMessage id="certificates.collect" />
        </Button>
      )}
      {collect.error ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, collect.error)}
        </Alert>
      ) : null}
    </li>
  );
}
