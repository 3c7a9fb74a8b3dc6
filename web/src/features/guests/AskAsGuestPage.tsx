import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering, PublicPartner } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { FailurePage } from "@/shared/FailurePage";
import { chosenDate, isOpen } from "@/shared/gatherings/dates";
import { gatheringQuery } from "@/shared/gatherings/gatheringQuery";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { publicPartnerQuery } from "@/shared/publicPartners";
import { GuestForm } from "./GuestForm";
import { SeatAsked } from "./SeatAsked";

/** Where somebody without an account asks for a place at what is for everybody. */
export function AskAsGuestPage() {
  const { host, gatheringId } = useParams({ from: "/g/$host/$gatheringId" });
  const partner = useQuery(publicPartnerQuery(host));
  const gathering = useQuery(gatheringQuery(false, host, gatheringId));

  const error = partner.error ?? gathering.error;
  if (error) return <FailurePage error={error} retry={partner.error ? partner.refetch : gathering.refetch} />;
  if (!partner.data || !gathering.data) return <Loading />;
  return <Asking partner={partner.data} gathering={gathering.data} />;
}

function Asking({ partner, gathering }: { partner: PublicPartner; gathering: Gathering }) {
  const intl = useIntl();
  const { date: asked } = useSearch({ from: "/g/$host/$gatheringId" });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  // What is to come when the page is opened; nothing vanishes while she types.
  const [now] = useState(() => new Date().toISOString());
  const dates = gathering.dates.filter((date) => isOpen(date, now));
  const shown = chosenDate(gathering, asked, now);
  const read = shown && textIn(shown.told.texts, shown.told.fallback, intl.locale);

  if (sentTo) return <SeatAsked partner={partner} email={sentTo} />;
  return (
    <Page
      title={intl.formatMessage({ id: "guests.title" })}
      owner={partner.name}
      titlePrefix={failed ? intl.formatMessage({ id: "form.titleError" }) : undefined}
      size="narrow"
      lead={<FormattedMessage id="guests.lead" values={{ title: read?.text.title ?? "" }} />}
    >
      {dates.length > 0 ? (
        <GuestForm
          partner={partner}
          gatheringId={gathering.id}
          dates={dates}
          asked={asked}
          onSent={setSentTo}
          onRefused={setFailed}
        />
      ) : (
        <Text size="lg" mb="lg">
          <FormattedMessage id="guests.closed" />
        </Text>
      )}
      <Text mt="lg">
        <TextLink
          to="/gatherings/$host/$gatheringId"
          params={{ host: gathering.host, gatheringId: gathering.id }}
          search={{}}
        >
          <FormattedMessage id="guests.gathering" />
        </TextLink>
      </Text>
    </Page>
  );
}
