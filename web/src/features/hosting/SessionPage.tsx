import { Alert, Box, Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle, CycleSession } from "@/api/generated";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { FailurePage } from "@/shared/FailurePage";
import { explainText } from "@/shared/failure";
import { NotFoundPage } from "@/shared/GuardPages";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe, useSession } from "@/shared/session/session";
import { CheckInList } from "./CheckInList";
import { CodePanel } from "./CodePanel";
import type { KeptList } from "./checkInStore";
import classes from "./Hosting.module.css";
import { hostedCycleQuery, rosterQuery } from "./hostingQuery";
import { mayHost } from "./mayHost";
import { TakeAlong } from "./TakeAlong";
import { listOf, useCheckIn } from "./useCheckIn";
import { useKeptList } from "./useKeptList";
import { sheetQuery } from "./useSheets";

interface Where {
  partner: string;
  cycleId: string;
  sessionId: string;
}

/** One session for who gives it: the code on the wall, and the list in her hand. */
export function SessionPage() {
  const where = useParams({ from: "/partners/$partner/cycles/$cycleId/sessions/$sessionId" });
  const kept = useKeptList(listOf(where.partner, where.cycleId, where.sessionId));
  const session = useSession();
  // Without a network nobody can be asked who is here: the list on this device needs no answer.
  if (session.error && kept.data) return <WithoutNetwork where={where} kept={kept.data} />;
  return (
    <RequireAccess allows={(me) => mayHost(me, where.partner)}>
      <OneSession key={where.sessionId} where={where} />
    </RequireAccess>
  );
}

function OneSession({ where }: { where: Where }) {
  const { partner, cycleId, sessionId } = where;
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const { data: cycle, error, refetch } = useQuery(hostedCycleQuery(partner, cycleId));
  if (error && !cycle) return <FailurePage error={error} retry={refetch} owner={owner} />;
  if (!cycle) return <Loading />;
  const session = cycle.sessions.find(({ id }) => id === sessionId);
  return session ? <Held where={where} owner={owner} cycle={cycle} session={session} /> : <NotFoundPage />;
}

function Held({
  where,
  owner,
  cycle,
  session,
}: {
  where: Where;
  owner: string;
  cycle: Cycle;
  session: CycleSession;
}) {
  const { partner, cycleId, sessionId } = where;
  const intl = useIntl();
  const roster = useQuery(rosterQuery(partner, cycleId));
  const sheet = useQuery(sheetQuery(partner, cycleId, sessionId));
  const checkIn = useCheckIn(partner, cycleId, sessionId);
  const title = textIn(cycle.texts, cycle.fallback, intl.locale)?.text.title ?? "";
  const when = `${dayAndHours(intl, session, session.zone)} (${zoneCity(session.zone)})`;
  const people = (roster.data?.items ?? [])
    .filter(({ standing }) => standing === "confirmed")
    .map(({ home, memberId, card, why }) => ({
      home,
      memberId,
      ...(card ? { card } : {}),
      ...(why ? { why } : {}),
    }));
  const failed = roster.error ?? sheet.error;
  return (
    <Page title={intl.formatMessage({ id: "checkin.of" }, { title })} owner={owner} lead={when}>
      <div className={classes.columns}>
        <section className={classes.panel} aria-labelledby="check-in-list">
          <Title order={2} size="h3" id="check-in-list">
            <FormattedMessage id="checkin.list" />
          </Title>
          {failed && !(roster.data && sheet.data) ? (
            <Alert color="red" variant="outline" role="alert">
              <Text mb="sm">{explainText(intl, failed)}</Text>
              <Button size="sm" onClick={() => Promise.all([roster.refetch(), sheet.refetch()])}>
                <FormattedMessage id="common.retry" />
              </Button>
            </Alert>
          ) : null}
          {roster.data && sheet.data ? (
            <>
              <CheckInList people={people} marks={sheet.data.items} checkIn={checkIn} />
              <TakeAlong
                list={listOf(partner, cycleId, sessionId)}
                of={{ title, when, people, marks: sheet.data.items }}
              />
            </>
          ) : null}
        </section>
        <CodePanel partner={partner} cycleId={cycleId} session={sessionId} />
      </div>
      <Box mt="lg">
        <TextLink to="/partners/$partner/cycles/$cycleId" params={{ partner, cycleId }}>
          {title}
        </TextLink>
      </Box>
    </Page>
  );
}

function WithoutNetwork({ where, kept }: { where: Where; kept: KeptList }) {
  const intl = useIntl();
  const checkIn = useCheckIn(where.partner, where.cycleId, where.sessionId);
  return (
    <Page
      title={intl.formatMessage({ id: "checkin.of" }, { title: kept.title })}
      owner={where.partner}
      lead={kept.when}
      size="narrow"
    >
      <Alert color="plum" variant="outline" role="status" mb="md">
        <FormattedMessage
          id="checkin.offline"
          values={{ since: intl.formatDate(kept.savedAt, { dateStyle: "medium", timeStyle: "short" }) }}
        />
      </Alert>
      <CheckInList people={kept.people} marks={kept.marks} checkIn={checkIn} />
    </Page>
  );
}
