import { Alert, Box, Stack, Text, Title } from "@mantine/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { type Cycle, type CycleSession, getOpenCycle, listMyEnrolments } from "@/api/generated";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { AttendForm } from "./AttendForm";
import { doorsAreOpen } from "./doors";

/** I am there: by the picture on the wall, which brings its code along, or by typing it. */
export function AttendPage() {
  const intl = useIntl();
  const { host, cycle, session, code } = useSearch({ from: "/attend" });
  return (
    <RequireAccess allows={(me) => me.memberships.length > 0}>
      <Page title={intl.formatMessage({ id: "attend.title" })} size="narrow">
        {host && cycle && session ? (
          <AttendForm place={{ host, cycle, session }} code={code} />
        ) : (
          <OpenDoors />
        )}
      </Page>
    </RequireAccess>
  );
}

function OpenDoors() {
  const intl = useIntl();
  const enrolments = useQuery({
    queryKey: ["my-enrolments"] as const,
    queryFn: async () => (await listMyEnrolments({ throwOnError: true })).data.items,
  });
  const seats = (enrolments.data ?? []).filter(({ standing }) => standing === "confirmed");
  const cycles = useQueries({
    queries: seats.map(({ host, cycleId }) => ({
      queryKey: ["cycles", "one", host, cycleId] as const,
      queryFn: async () => (await getOpenCycle({ path: { host, id: cycleId }, throwOnError: true })).data,
    })),
  });
  const failed = enrolments.error ?? cycles.find(({ error }) => error)?.error;
  if (enrolments.isPending || cycles.some(({ isPending }) => isPending)) return <Loading />;
  const open = cycles.flatMap(({ data }) =>
    (data?.sessions ?? [])
      .filter((session) => doorsAreOpen(session, Date.now()))
      .map((session) => ({ cycle: data as Cycle, session })),
  );
  return (
    <Stack gap="xl">
      {failed ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, failed)}
        </Alert>
      ) : null}
      {open.map(({ cycle, session }) => (
        <OpenDoor key={`${cycle.host}/${cycle.id}/${session.id}`} cycle={cycle} session={session} />
      ))}
      {open.length === 0 && !failed ? (
        <Box>
          <Text mb="sm">
            <FormattedMessage id="attend.none" />
          </Text>
          <TextLink to="/my/cycles">
            <FormattedMessage id="cycles.mine" />
          </TextLink>
        </Box>
      ) : null}
    </Stack>
  );
}

function OpenDoor({ cycle, session }: { cycle: Cycle; session: CycleSession }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const read = textIn(cycle.texts, cycle.fallback, intl.locale);
  return (
    <section aria-labelledby={`session-${session.id}`}>
      <Title order={2} size="h3" id={`session-${session.id}`} lang={read?.language}>
        {read?.text.title}
      </Title>
      <Text c="dimmed" mb="md">
        {partnerName(cycle.host)} · {dayAndHours(intl, session, session.zone)} ({zoneCity(session.zone)})
      </Text>
      <AttendForm place={{ host: cycle.host, cycle: cycle.id, session: session.id }} />
    </section>
  );
}
