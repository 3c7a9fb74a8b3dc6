import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { About } from "@/shared/meetings/About";
import classes from "@/shared/meetings/Cards.module.css";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { cycleQuery } from "./cyclesQuery";
import { MyConfidence } from "./MyConfidence";
import { MySeat } from "./MySeat";
import { Seats } from "./Seats";
import { SessionList } from "./SessionList";

/** One cycle: what it is, when, how its seats are given, and where I stand. */
export function CyclePage() {
  const { host, cycleId } = useParams({ from: "/cycles/$host/$cycleId" });
  return (
    <RequireAccess allows={(me) => me.memberships.length > 0}>
      <Shown key={`${host}/${cycleId}`} host={host} id={cycleId} />
    </RequireAccess>
  );
}

function Shown({ host, id }: { host: string; id: string }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { data: cycle, error, isPending, refetch } = useQuery(cycleQuery(host, id));
  if (isPending) return <Loading />;
  if (!cycle) return <FailurePage error={error} retry={refetch} />;
  const read = textIn(cycle.texts, cycle.fallback, intl.locale);
  return (
    <Page title={read?.text.title ?? ""} owner={partnerName(host)}>
      <div className={classes.columns}>
        <Stack gap="lg">
          <About read={read} facts={cycle.familyFacts} />
          <SessionList sessions={cycle.sessions} />
          <TextLink to="/cycles">
            <FormattedMessage id="cycles.all" />
          </TextLink>
        </Stack>
        <Stack gap="lg">
          <MySeat cycle={cycle} />
          <MyConfidence host={host} id={id} />
          {cycle.seats ? <Seats seats={cycle.seats} /> : null}
        </Stack>
      </div>
    </Page>
  );
}
