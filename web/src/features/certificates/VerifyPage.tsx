import { Alert, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { PublicCertificate } from "@/api/generated";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import classes from "./Certificates.module.css";
import { publicCertificateQuery } from "./certificatesQuery";
import { FileCheck } from "./FileCheck";
import { verdicts } from "./states";

/** What a certificate says and whether it counts, for whoever has its address. */
export function VerifyPage() {
  const { partner, certificateId } = useParams({ from: "/verify/$partner/$certificateId" });
  const intl = useIntl();
  const {
    data: certificate,
    error,
    isPending,
    refetch,
  } = useQuery(publicCertificateQuery(partner, certificateId));
  if (isPending) return <Loading />;
  if (!certificate) return <FailurePage error={error} retry={refetch} />;
  const verdict = verdicts[certificate.state];
  return (
    <Page title={intl.formatMessage({ id: "certificates.check" })} owner={certificate.issuer} size="narrow">
      <Alert
        color={certificate.state === "revoked" ? "red.9" : "plum"}
        variant="outline"
        role="status"
        title={intl.formatMessage({ id: verdict.title })}
        mb="lg"
      >
        {intl.formatMessage(
          { id: verdict.text },
          { date: intl.formatDate(certificate.revokedAt ?? certificate.issuedAt, { dateStyle: "long" }) },
        )}
      </Alert>
      <Facts certificate={certificate} />
      <FileCheck digests={certificate.digests} />
    </Page>
  );
}

function Facts({ certificate }: { certificate: PublicCertificate }) {
  const intl = useIntl();
  const day = (date: string) => intl.formatDate(date, { dateStyle: "long", timeZone: "UTC" });
  return (
    <section className={classes.panel} aria-labelledby="certificate">
      <Title order={2} id="certificate" lang={certificate.language} className={classes.name}>
        {certificate.title}
      </Title>
      {certificate.learner ? (
        <Text size="xl" fw={650}>
          {certificate.learner}
        </Text>
      ) : null}
      <Text>
        {certificate.begins === certificate.ends
          ? day(certificate.begins)
          : intl.formatDateTimeRange(new Date(certificate.begins), new Date(certificate.ends), {
              dateStyle: "long",
              timeZone: "UTC",
            })}
      </Text>
      <Text>
        <FormattedMessage
          id="certificates.extent"
          values={{
            attended: certificate.attended,
            sessions: certificate.sessions,
            hours: certificate.minutes / 60,
          }}
        />
      </Text>
      <Text c="dimmed">
        <FormattedMessage
          id="certificates.issuedOn"
          values={{ date: intl.formatDate(certificate.issuedAt, { dateStyle: "long" }) }}
        />
      </Text>
    </section>
  );
}
