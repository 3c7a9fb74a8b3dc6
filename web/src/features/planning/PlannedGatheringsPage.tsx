import { Badge, Box, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ListedGathering } from "@/api/generated";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { mayPlan } from "@/shared/gatherings/mayPlan";
import { grouped } from "@/shared/grouped";
import { Loading } from "@/shared/Loading";
import { ButtonLink } from "@/shared/links";
import classes from "@/shared/meetings/Cards.module.css";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import { plannedDatesQuery } from "./planningQuery";
import { TakeElsewhere } from "./TakeElsewhere";
import { visibilities } from "./visibilities";

/** What a partner has planned for the year to come, for those who plan it. */
export function PlannedGatheringsPage() {
  const { partner } = useParams({ from: "/partners/$partner/gatherings" });
  return (
    <RequireAccess allows={(me) => mayPlan(me, partner)}>
      <PlannedGatherings key={partner} partner={partner} />
    </RequireAccess>
  );
}

function PlannedGatherings({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const dates = useQuery(plannedDatesQuery(partner));
  const gatherings = [...grouped(dates.data ?? [], ({ id }) => id).values()];
  const plan = (
    <ButtonLink to="/partners/$partner/gatherings/new" params={{ partner }}>
      <FormattedMessage id="planning.new" />
    </ButtonLink>
  );
  return (
    <Page
      title={intl.formatMessage({ id: "planning.title" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      actions={gatherings.length > 0 ? plan : undefined}
    >
      {dates.isPending ? <Loading /> : null}
      <ReadingFailed reading={dates} mb="md" />
      {dates.data && gatherings.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id="planning.none" />
          </Text>
          <Text>
            <FormattedMessage id="planning.none.next" />
          </Text>
          {plan}
        </Box>
      ) : null}
      {gatherings.length > 0 ? (
        <ul className={classes.list}>
          {gatherings.map((listed) => (
            <PlannedGathering key={listed[0]?.id} partner={partner} listed={listed} />
          ))}
        </ul>
      ) : null}
      {dates.data ? (
        <Box mt="xl">
          <TakeElsewhere partner={partner} />
        </Box>
      ) : null}
    </Page>
  );
}

function PlannedGathering({ partner, listed }: { partner: string; listed: ListedGathering[] }) {
  const intl = useIntl();
  const [next] = listed;
  if (!next) return null;
  const read = textIn(next.texts, next.fallback, intl.locale);
  const { zone } = next.hours;
  return (
    <li className={classes.card}>
      <Group justify="space-between" gap="xs">
        <Link
          to="/partners/$partner/gatherings/$gatheringId"
          params={{ partner, gatheringId: next.id }}
          className={classes.name}
          lang={read?.language}
        >
          {read?.text.title}
        </Link>
        <Badge variant="light" color="plum" size="lg" tt="none">
          <FormattedMessage id={visibilities[next.visibility]} />
        </Badge>
      </Group>
      <Text>
        {dayAndHours(intl, next, zone)} ({zoneCity(zone)})
      </Text>
      <Text c="dimmed">
        <FormattedMessage id="planning.dates" values={{ count: listed.length }} />
      </Text>
    </li>
  );
}
