import { Badge, Box, Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { IssuedCertificate } from "@/api/generated";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import classes from "./Certificates.module.css";
import { issuedCertificatesQuery, learnersQuery } from "./certificatesQuery";
import { reasons } from "./states";
import { type Asked, TakeBackDialog } from "./TakeBackDialog";

/** What the partner has issued for one of its cycles; its coordinator may take it back. */
export function IssuedCertificatesPage() {
  const { partner, cycleId } = useParams({ from: "/partners/$partner/cycles/$cycleId/certificates" });
  return (
    <RequireAccess
      allows={(me) => hasRoleAt(me, partner, "trainer") || hasRoleAt(me, partner, "coordinator")}
    >
      <Shown key={cycleId} partner={partner} id={cycleId} />
    </RequireAccess>
  );
}

function Shown({ partner, id }: { partner: string; id: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const issued = useQuery(issuedCertificatesQuery(partner, id));
  const learners = useQuery(learnersQuery(partner, id));
  const [asked, ask] = useState<Asked | null>(null);
  if (issued.isPending) return <Loading />;
  if (!issued.data) return <FailurePage error={issued.error} retry={issued.refetch} owner={owner} />;
  const latest = new Map<string, string>();
  for (const one of issued.data) {
    const learner = `${one.home}/${one.memberId}`;
    if (!latest.has(learner)) latest.set(learner, one.id);
  }
  const nameOf = ({ home, memberId }: IssuedCertificate) => {
    const card = learners.data?.find((one) => one.home === home && one.memberId === memberId)?.card;
    return card
      ? `${card.givenName} ${card.familyName}`
      : intl.formatMessage({ id: "certificates.nameless" });
  };
  return (
    <Page title={intl.formatMessage({ id: "certificates.issued" })} owner={owner}>
      {issued.data.length === 0 ? (
        <Box className={classes.empty}>
          <Text>
            <FormattedMessage id="certificates.issued.none" />
          </Text>
        </Box>
      ) : null}
      <ul className={classes.list}>
        {issued.data.map((one) => (
          <Line
            key={one.id}
            certificate={one}
            partner={partner}
            name={nameOf(one)}
            ask={
              hasRoleAt(me, partner, "coordinator") && latest.get(`${one.home}/${one.memberId}`) === one.id
                ? (step) => ask({ step, id: one.id, name: nameOf(one) })
                : undefined
            }
          />
        ))}
      </ul>
      <TakeBackDialog partner={partner} cycle={id} asked={asked} close={() => ask(null)} />
    </Page>
  );
}

function Line({
  certificate,
  partner,
  name,
  ask,
}: {
  certificate: IssuedCertificate;
  partner: string;
  name: string;
  ask: ((step: Asked["step"]) => void) | undefined;
}) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const revoked = certificate.state === "revoked";
  return (
    <li className={classes.panel}>
      <Text className={classes.host}>{partnerName(certificate.home)}</Text>
      <TextLink
        to="/verify/$partner/$certificateId"
        params={{ partner, certificateId: certificate.id }}
        fw={650}
      >
        {name}
      </TextLink>
      <Badge color={revoked ? "red" : "plum"} variant="light" size="lg" tt="none">
        <FormattedMessage id={revoked ? "certificates.revoked" : "certificates.valid"} />
      </Badge>
      <Text c="dimmed">
        <FormattedMessage
          id="certificates.issuedOn"
          values={{ date: intl.formatDate(certificate.issuedAt, { dateStyle: "long" }) }}
        />
      </Text>
      {certificate.reason ? <Text>{intl.formatMessage({ id: reasons[certificate.reason] })}</Text> : null}
      {ask ? (
        <Group gap="sm">
          <Button variant="default" onClick={() => ask("reissue")}>
            <FormattedMessage id="certificates.reissue" />
          </Button>
          {revoked ? null : (
            <Button variant="subtle" color="red" onClick={() => ask("revocation")}>
              <FormattedMessage id="certificates.revoke" />
            </Button>
          )}
        </Group>
      ) : null}
    </li>
  );
}
