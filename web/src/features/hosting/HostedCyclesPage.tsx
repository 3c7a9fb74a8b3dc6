import { Badge, Box, Group, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { CycleSummary } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { Loading } from "@/shared/Loading";
import { ButtonLink } from "@/shared/links";
import { More } from "@/shared/More";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import { stateName } from "./cycleStates";
import classes from "./Hosting.module.css";
import { hostedCyclesQuery } from "./hostingQuery";
import { mayHost } from "./mayHost";

/** All cycles of a partner, drafts too, for those who give them. */
export function HostedCyclesPage() {
  const { partner } = useParams({ from: "/partners/$partner/cycles" });
  return (
    <RequireAccess allows={(me) => mayHost(me, partner)}>
      <HostedCycles key={partner} partner={partner} />
    </RequireAccess>
  );
}

function HostedCycles({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const list = useInfiniteQuery(hostedCyclesQuery(partner));
  const cycles = list.data?.pages.flatMap((page) => page.items) ?? [];
  const draft = (
    <ButtonLink to="/partners/$partner/cycles/new" params={{ partner }}>
      <FormattedMessage id="hosting.new" />
    </ButtonLink>
  );
  return (
    <Page
      title={intl.formatMessage({ id: "hosting.title" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      actions={cycles.length > 0 ? draft : undefined}
    >
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} />
      {list.data && cycles.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id="hosting.none" />
          </Text>
          <Text>
            <FormattedMessage id="hosting.none.next" />
          </Text>
          {draft}
        </Box>
      ) : null}
      {cycles.length > 0 ? (
        <ul className={classes.list}>
          {cycles.map((cycle) => (
            <HostedCycle key={cycle.id} partner={partner} cycle={cycle} />
          ))}
        </ul>
      ) : null}
      <More list={list} mt="md" />
    </Page>
  );
}

function HostedCycle({ partner, cycle }: { partner: string; cycle: CycleSummary }) {
  const intl = useIntl();
  const title = textIn(cycle.titles, cycle.fallback, intl.locale);
  return (
    <li className={classes.card}>
      <Group justify="space-between" gap="xs">
        <Link
          to="/partners/$partner/cycles/$cycleId"
          params={{ partner, cycleId: cycle.id }}
          className={classes.name}
          lang={title?.language}
        >
          {title?.text}
        </Link>
        <Badge variant="light" color="plum" size="lg" tt="none">
          {stateName(intl, cycle.state)}
        </Badge>
      </Group>
      <Text c="dimmed">
        {[
          cycle.begins
            ? intl.formatDate(cycle.begins, { dateStyle: "long" })
            : intl.formatMessage({ id: "hosting.undated" }),
          intl.formatMessage({ id: "cycles.sessions" }, { count: cycle.sessions }),
          ...(cycle.capacity
            ? [intl.formatMessage({ id: "hosting.capacity" }, { count: cycle.capacity })]
            : []),
        ].join(" · ")}
      </Text>
    </li>
  );
}
