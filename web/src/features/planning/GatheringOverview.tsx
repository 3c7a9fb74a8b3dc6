import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering, GatheringDate } from "@/api/generated";
import { dayAndHours } from "@/shared/cycles/sessionTime";
import { AnswerCounts } from "@/shared/gatherings/AnswerCounts";
import { datesToCome, isMoved, planOf } from "@/shared/gatherings/dates";
import { Reason } from "@/shared/gatherings/Reason";
import { calendarDay, ruleWords } from "@/shared/gatherings/ruleWords";
import { ButtonLink, TextLink } from "@/shared/links";
import classes from "@/shared/meetings/Cards.module.css";
import { CameList } from "./CameList";
import { CancelDialog } from "./CancelDialog";
import { DoorLink } from "./DoorLink";
import { concerned, type Scope } from "./gatheringValues";
import { answerCountsQuery } from "./planningQuery";
import { visibilities } from "./visibilities";

/** What is planned, date by date, and what may still be done with it. */
export function GatheringOverview({
  partner,
  gathering,
  now,
}: {
  partner: string;
  gathering: Gathering;
  now: string;
}) {
  const intl = useIntl();
  const [cancelling, setCancelling] = useState<{ scope: Scope; date?: GatheringDate } | null>(null);
  const { data: answers } = useQuery(answerCountsQuery(partner, gathering.id));
  const dates = datesToCome(gathering, now);
  const live = concerned(dates, "all", undefined);
  const edit = (scope: Scope, date?: string) => ({
    to: "/partners/$partner/gatherings/$gatheringId" as const,
    params: { partner, gatheringId: gathering.id },
    search: { edit: scope, ...(date ? { date } : {}) },
  });
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Badge variant="light" color="plum" size="lg" tt="none">
          <FormattedMessage id={visibilities[gathering.visibility]} />
        </Badge>
        {gathering.state === "cancelled" ? (
          <Badge variant="light" color="red" size="lg" tt="none">
            <FormattedMessage id="gatherings.cancelled" />
          </Badge>
        ) : null}
      </Group>
      {gathering.plans.map((plan) => {
        const often = ruleWords(intl, plan);
        return often ? (
          <Text key={plan.first}>
            <FormattedMessage
              id="planning.words"
              values={{ first: calendarDay(intl, plan.first, true), often }}
            />
          </Text>
        ) : null;
      })}
      <Group>
        {live.length > 0 ? (
          <>
            <ButtonLink {...edit("all")}>
              <FormattedMessage id="planning.change.all" />
            </ButtonLink>
            <Button variant="default" onClick={() => setCancelling({ scope: "all" })}>
              <FormattedMessage id="planning.cancel.all" />
            </Button>
          </>
        ) : null}
        <TextLink to="/gatherings/$host/$gatheringId" params={{ host: partner, gatheringId: gathering.id }}>
          <FormattedMessage id="planning.look" />
        </TextLink>
      </Group>
      <section aria-labelledby="planned-dates">
        <Title order={2} size="h3" id="planned-dates" mb="md">
          <FormattedMessage id="gatherings.dates" />
        </Title>
        {dates.length === 0 ? (
          <Text>
            <FormattedMessage id="planning.dates.none" />
          </Text>
        ) : (
          <ol className={classes.dates}>
            {dates.map((date) => {
              const when = dayAndHours(intl, date, date.hours.zone);
              const about = (id: "planning.change.this" | "planning.change.following" | "planning.cancel") =>
                `${intl.formatMessage({ id })}: ${when}`;
              const counts = answers?.get(date.planned);
              return (
                <li key={date.planned} data-cancelled={date.cancelledAt ? true : undefined}>
                  <Text fw={600} td={date.cancelledAt ? "line-through" : undefined}>
                    {when}
                  </Text>
                  <Reason date={date} />
                  {date.cancelledAt ? (
                    <Text fw={650}>
                      <FormattedMessage id="gatherings.cancelled" />
                    </Text>
                  ) : (
                    <>
                      {isMoved(gathering, date) ? (
                        <Text>
                          <FormattedMessage
                            id="gatherings.movedFrom"
                            values={{
                              day: calendarDay(intl, date.planned),
                              hours: planOf(gathering, date)?.hours.startsAt.slice(0, 5) ?? "",
                            }}
                          />
                        </Text>
                      ) : null}
                      {counts ? <AnswerCounts counts={counts} /> : null}
                      <DoorLink partner={partner} id={gathering.id} planned={date.planned} when={when} />
                      <Group gap="sm">
                        <ButtonLink
                          {...edit("this", date.planned)}
                          variant="default"
                          size="sm"
                          aria-label={about("planning.change.this")}
                        >
                          <FormattedMessage id="planning.change.this" />
                        </ButtonLink>
                        {gathering.dates.length > 1 ? (
                          <ButtonLink
                            {...edit("following", date.planned)}
                            variant="default"
                            size="sm"
                            aria-label={about("planning.change.following")}
                          >
                            <FormattedMessage id="planning.change.following" />
                          </ButtonLink>
                        ) : null}
                        <Button
                          variant="default"
                          size="sm"
                          aria-label={about("planning.cancel")}
                          onClick={() => setCancelling({ scope: "this", date })}
                        >
                          <FormattedMessage id="planning.cancel" />
                        </Button>
                      </Group>
                    </>
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </section>
      <CameList partner={partner} gathering={gathering} now={now} />
      <CancelDialog
        partner={partner}
        gathering={gathering}
        now={now}
        cancelling={cancelling}
        close={() => setCancelling(null)}
      />
    </Stack>
  );
}
