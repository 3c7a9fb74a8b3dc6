import { Alert, Box, Text } from "@mantine/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { ButtonLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import classes from "./Certificates.module.css";
import { heldCertificatesQuery, myCertificateQuery, takenCyclesQuery } from "./certificatesQuery";
import { HeldCard } from "./HeldCard";
import { WaitingCard } from "./WaitingCard";

/** The certificates that I have, and those that wait for me. */
export function MyCertificatesPage() {
  return (
    <RequireAccess allows={(me) => me.memberships.length > 0}>
      <Mine />
    </RequireAccess>
  );
}

function Mine() {
  const intl = useIntl();
  const held = useQuery(heldCertificatesQuery);
  const taken = useQuery(takenCyclesQuery);
  const cycles = taken.data ?? [];
  const standings = useQueries({
    queries: cycles.map(({ host, cycleId }) => myCertificateQuery(host, cycleId)),
  });
  const known = new Set(held.data?.map(({ host, id }) => `${host}/${id}`));
  const waiting = cycles.flatMap((cycle, at) => {
    const standing = standings[at]?.data;
    if (standing?.state === "waiting") return [{ ...cycle, made: undefined }];
    const missing = standing?.state === "issued" && !known.has(`${cycle.host}/${standing.id}`);
    return missing ? [{ ...cycle, made: standing.id }] : [];
  });
  const error = held.error ?? taken.error;
  const pending = held.isPending || taken.isPending || standings.some((one) => one.isPending);
  return (
    <Page title={intl.formatMessage({ id: "certificates.mine" })}>
      {error ? (
        <Alert color="red" variant="outline" role="alert" mb="md">
          {explainText(intl, error)}
        </Alert>
      ) : null}
      {pending && !error ? <Loading /> : null}
      {!pending && !error && waiting.length === 0 && held.data?.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650} mb="xs">
            <FormattedMessage id="certificates.none" />
          </Text>
          <Text mb="md">
            <FormattedMessage id="certificates.none.text" />
          </Text>
          <ButtonLink to="/cycles">
            <FormattedMessage id="cycles.mine.find" />
          </ButtonLink>
        </Box>
      ) : null}
      <ul className={classes.list}>
        {waiting.map((cycle) => (
          <WaitingCard
            key={`${cycle.host}/${cycle.cycleId}`}
            host={cycle.host}
            id={cycle.cycleId}
            made={cycle.made}
          />
        ))}
        {held.data?.map((certificate) => (
          <HeldCard key={`${certificate.host}/${certificate.id}`} certificate={certificate} />
        ))}
      </ul>
    </Page>
  );
}
