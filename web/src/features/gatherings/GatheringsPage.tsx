import { Box, Group, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { FailurePage } from "@/shared/FailurePage";
import { calendarDay } from "@/shared/gatherings/ruleWords";
import { grouped } from "@/shared/grouped";
import { Loading } from "@/shared/Loading";
import { ButtonLink, TextLink } from "@/shared/links";
import { More } from "@/shared/More";
import classes from "@/shared/meetings/Cards.module.css";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { useSession } from "@/shared/session/session";
import { GatheringCard } from "./GatheringCard";
import { GatheringFilters } from "./GatheringFilters";
import { gatheringsQuery } from "./gatheringsQuery";
import month from "./Month.module.css";
import { dayId, MonthTable } from "./MonthTable";
import { SubscribeButton } from "./SubscribeButton";

/** What takes place all over the federation; before somebody signs in, what is for everybody. */
export function GatheringsPage() {
  const session = useSession();
  if (session.error) return <FailurePage error={session.error} retry={session.refetch} />;
  if (session.isPending) return <Loading />;
  return <Gatherings signedIn={session.data.signedIn} />;
}

function Gatherings({ signedIn }: { signedIn: boolean }) {
  const intl = useIntl();
  const { month: shown, ...filter } = useSearch({ from: "/gatherings" });
  const list = useInfiniteQuery(gatheringsQuery(signedIn, filter, shown));
  const dates = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ date }) => !shown || date.startsWith(shown),
  );
  const days = grouped(dates, ({ date }) => date);
  return (
    <Page
      title={intl.formatMessage({ id: "gatherings.title" })}
      lead={<FormattedMessage id={signedIn ? "gatherings.lead" : "gatherings.lead.public"} />}
      actions={<SubscribeButton signedIn={signedIn} host={filter.host} />}
    >
      <GatheringFilters filter={filter} />
      <Views month={shown} />
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} mb="md" />
      {list.data && shown ? <MonthTable month={shown} days={days} /> : null}
      {list.data && dates.length === 0 ? (
        <Nothing narrowed={Object.values(filter).some(Boolean)} month={shown} signedIn={signedIn} />
      ) : null}
      {[...days].map(([day, listed]) => (
        <section key={day} aria-labelledby={dayId(day)}>
          <Title
            order={2}
            size="h4"
            id={dayId(day)}
            tabIndex={-1}
            className={month.dayHeading}
            mt="lg"
            mb="sm"
          >
            {calendarDay(intl, day, true)}
          </Title>
          <ul className={classes.list}>
            {listed.map((one) => (
              <GatheringCard key={`${one.host}/${one.id}/${one.planned}`} listed={one} />
            ))}
          </ul>
        </section>
      ))}
      <More list={list} mt="md" />
    </Page>
  );
}

/** As a list or as a month: two views of the same dates. */
function Views({ month: shown }: { month: string | undefined }) {
  const [thisMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const intl = useIntl();
  return (
    <Group component="nav" gap="xs" mb="md" aria-label={intl.formatMessage({ id: "gatherings.view" })}>
      <ButtonLink
        to="/gatherings"
        search={({ month: _, ...before }) => before}
        resetScroll={false}
        variant={shown ? "default" : "filled"}
        size="sm"
        aria-current={shown ? undefined : "page"}
      >
        <FormattedMessage id="gatherings.view.list" />
      </ButtonLink>
      <ButtonLink
        to="/gatherings"
        search={(before) => ({ ...before, month: shown ?? thisMonth })}
        resetScroll={false}
        variant={shown ? "filled" : "default"}
        size="sm"
        aria-current={shown ? "page" : undefined}
      >
        <FormattedMessage id="gatherings.view.month" />
      </ButtonLink>
    </Group>
  );
}

function Nothing({
  narrowed,
  month: shown,
  signedIn,
}: {
  narrowed: boolean;
  month: string | undefined;
  signedIn: boolean;
}) {
  return (
    <Box className={classes.empty}>
      <Text fw={650}>
        <FormattedMessage
          id={narrowed ? "gatherings.none.narrowed" : shown ? "gatherings.none.month" : "gatherings.none"}
        />
      </Text>
      {narrowed || shown ? (
        <TextLink to="/gatherings">
          <FormattedMessage id="gatherings.showAll" />
        </TextLink>
      ) : (
        <Text>
          <FormattedMessage id={signedIn ? "gatherings.none.next" : "gatherings.none.signIn"} />
        </Text>
      )}
    </Box>
  );
}
