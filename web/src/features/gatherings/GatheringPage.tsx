import { Alert, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { FailurePage } from "@/shared/FailurePage";
import { chosenDate, isOpen } from "@/shared/gatherings/dates";
import { gatheringQuery } from "@/shared/gatherings/gatheringQuery";
import { Reason } from "@/shared/gatherings/Reason";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { About } from "@/shared/meetings/About";
import classes from "@/shared/meetings/Cards.module.css";
import { Page } from "@/shared/Page";
import { useSession } from "@/shared/session/session";
import { ComeAlong } from "./ComeAlong";
import { DateList } from "./DateList";
import { MyAnswer } from "./MyAnswer";
import { SubscribeButton } from "./SubscribeButton";
import { WhenAndWhere } from "./WhenAndWhere";

/** One gathering: what it is, when and where, and whether I come. */
export function GatheringPage() {
  const { host, gatheringId } = useParams({ from: "/gatherings/$host/$gatheringId" });
  const session = useSession();
  if (session.error) return <FailurePage error={session.error} retry={session.refetch} />;
  if (session.isPending) return <Loading />;
  return (
    <Shown key={`${host}/${gatheringId}`} host={host} id={gatheringId} signedIn={session.data.signedIn} />
  );
}

function Shown({ host, id, signedIn }: { host: string; id: string; signedIn: boolean }) {
  const { data, error, isPending, refetch } = useQuery(gatheringQuery(signedIn, host, id));
  if (isPending) return <Loading />;
  if (!data) return <FailurePage error={error} retry={refetch} />;
  return <OneGathering gathering={data} signedIn={signedIn} />;
}

function OneGathering({ gathering, signedIn }: { gathering: Gathering; signedIn: boolean }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { date: asked } = useSearch({ from: "/gatherings/$host/$gatheringId" });
  // What is to come when the page is opened; nothing jumps while she reads.
  const [now] = useState(() => new Date().toISOString());
  const date = chosenDate(gathering, asked, now);
  if (!date) return null;
  const { told } = date;
  const read = textIn(told.texts, told.fallback, intl.locale);
  return (
    <Page
      title={read?.text.title ?? ""}
      owner={partnerName(gathering.host)}
      actions={<SubscribeButton signedIn={signedIn} host={gathering.host} />}
    >
      {gathering.state === "cancelled" || date.cancelledAt ? (
        <Alert color="red" variant="outline" mb="lg">
          <FormattedMessage
            id={gathering.state === "cancelled" ? "gatherings.cancelled.all" : "gatherings.cancelled.date"}
          />
          <Reason date={date} />
        </Alert>
      ) : null}
      <div className={classes.columns}>
        <Stack gap="lg">
          <About read={read} facts={told.familyFacts} />
          <WhenAndWhere gathering={gathering} date={date} />
          <TextLink to="/gatherings">
            <FormattedMessage id="gatherings.all" />
          </TextLink>
        </Stack>
        <Stack gap="lg">
          {signedIn ? (
            <MyAnswer key={date.planned} gathering={gathering} date={date} now={now} />
          ) : (
            <ComeAlong
              host={gathering.host}
              gatheringId={gathering.id}
              date={isOpen(date, now) ? date.planned : undefined}
            />
          )}
          <DateList gathering={gathering} shown={date.planned} now={now} />
        </Stack>
      </div>
    </Page>
  );
}
