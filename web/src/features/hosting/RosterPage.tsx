import { Alert, Badge, Box, Button, Group, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle, RosterLine } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import classes from "./Hosting.module.css";
import { hostedCycleQuery, rosterQuery } from "./hostingQuery";
import { mayHost } from "./mayHost";
import { PresenceMarks } from "./PresenceMarks";
import { nameOf, nameOrWhy, standingName } from "./rosterNames";
import { useRosterFile } from "./useRosterFile";
import { useSheets } from "./useSheets";

/** Who comes to a cycle, by name where she lets the host see it. */
export function RosterPage() {
  const { partner, cycleId } = useParams({ from: "/partners/$partner/cycles/$cycleId/roster" });
  return (
    <RequireAccess allows={(me) => mayHost(me, partner)}>
      <Shown key={cycleId} partner={partner} id={cycleId} />
    </RequireAccess>
  );
}

function Shown({ partner, id }: { partner: string; id: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const cycle = useQuery(hostedCycleQuery(partner, id));
  const roster = useQuery(rosterQuery(partner, id));
  const sheets = useSheets(partner, cycle.data);
  const download = useRosterFile();
  const error = roster.error ?? cycle.error;
  if (error && !roster.data) {
    return <FailurePage error={error} retry={() => roster.refetch()} owner={owner} />;
  }
  if (!roster.data || !cycle.data) return <Loading />;
  const title = textIn(cycle.data.texts, cycle.data.fallback, intl.locale)?.text.title ?? "";
  const lines = roster.data.items;
  const away = lines.some((line) => line.why === "unavailable");
  return (
    <Page
      title={intl.formatMessage({ id: "roster.of" }, { title })}
      owner={owner}
      actions={
        lines.length > 0 ? (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => download(title, cycle.data, lines, sheets)}
          >
            <FormattedMessage id="roster.csv" />
          </Button>
        ) : undefined
      }
    >
      {away ? (
        <Alert color="plum" variant="outline" mb="md" role="status">
          <Text mb="sm">
            <FormattedMessage id="roster.away" />
          </Text>
          <Button size="sm" onClick={() => roster.refetch()} loading={roster.isFetching}>
            <FormattedMessage id="common.retry" />
          </Button>
        </Alert>
      ) : null}
      {lines.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id="roster.nobody" />
          </Text>
        </Box>
      ) : (
        <ul className={classes.people}>
          {lines.map((line) => (
            <Person
              key={`${line.home}/${line.memberId}`}
              line={line}
              cycle={cycle.data}
              presence={sheets(line.home, line.memberId)}
            />
          ))}
        </ul>
      )}
      <Box mt="lg">
        <TextLink to="/partners/$partner/cycles/$cycleId" params={{ partner, cycleId: id }}>
          {title}
        </TextLink>
      </Box>
    </Page>
  );
}

function Person({
  line,
  cycle,
  presence,
}: {
  line: RosterLine;
  cycle: Cycle;
  presence: ReturnType<ReturnType<typeof useSheets>>;
}) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const named = nameOf(line) !== undefined;
  return (
    <li className={classes.person}>
      <div>
        <Text fw={named ? 650 : 400} fs={named ? "normal" : "italic"}>
          {nameOrWhy(intl, line)}
        </Text>
        <Text c="dimmed" size="sm">
          {[partnerName(line.home), line.card?.businessName, line.card?.trade].filter(Boolean).join(" · ")}
        </Text>
        {line.since ? (
          <Text c="dimmed" size="sm">
            <FormattedMessage
              id="roster.since"
              values={{ since: intl.formatDate(line.since, { dateStyle: "medium", timeStyle: "short" }) }}
            />
          </Text>
        ) : null}
        {line.people > 1 ? (
          <Text c="dimmed" size="sm">
            <FormattedMessage
              id={line.leads ? "roster.leads" : "roster.comesAlong"}
              values={{ count: line.people }}
            />
          </Text>
        ) : null}
      </div>
      <Group gap="sm">
        {line.standing === "confirmed" ? (
          <PresenceMarks sessions={cycle.sessions} presence={presence} />
        ) : null}
        <Badge variant="light" color={line.standing === "confirmed" ? "plum" : "gray.8"} size="lg" tt="none">
          {standingName(intl, line)}
        </Badge>
      </Group>
    </li>
  );
}
