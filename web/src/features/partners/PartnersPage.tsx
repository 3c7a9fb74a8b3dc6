import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Partner } from "@/api/generated";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { AddPartnerDialog } from "./AddPartnerDialog";
import { PartnerCard } from "./PartnerCard";
import { partnersQuery } from "./partnersQuery";
import { SuspensionDialog } from "./SuspensionDialog";

/** All partners of the federation, their state and how far their setting-up is. */
export function PartnersPage() {
  return (
    <RequireAccess allows={(me) => me.federationAdmin}>
      <Partners />
    </RequireAccess>
  );
}

function Partners() {
  const intl = useIntl();
  const owner = intl.formatMessage({ id: "shell.federation" });
  const partners = useQuery(partnersQuery);
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Partner | null>(null);
  if (partners.error && !partners.data) {
    return <FailurePage error={partners.error} retry={partners.refetch} owner={owner} />;
  }
  return (
    <Page
      title={intl.formatMessage({ id: "partners.title" })}
      owner={owner}
      actions={
        <Button onClick={() => setAdding(true)}>
          <FormattedMessage id="partners.add" />
        </Button>
      }
    >
      {partners.data ? (
        <Stack gap="md">
          {partners.data.map((partner) => (
            <PartnerCard key={partner.id} partner={partner} changeState={() => setChanging(partner)} />
          ))}
        </Stack>
      ) : (
        <Loading />
      )}
      <AddPartnerDialog opened={adding} close={() => setAdding(false)} />
      <SuspensionDialog key={changing?.id} partner={changing} close={() => setChanging(null)} />
    </Page>
  );
}
