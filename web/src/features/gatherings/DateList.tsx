import { Badge, Button, Group, Text, Title } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering } from "@/api/generated";
import { dayAndHours } from "@/shared/cycles/sessionTime";
import { datesToCome, isMoved } from "@/shared/gatherings/dates";
import { TextLink } from "@/shared/links";
import classes from "@/shared/meetings/Cards.module.css";

const SHOWN_AT_FIRST = 6;

/** The dates to come, each with what has become of it; one is looked at. */
export function DateList({ gathering, shown, now }: { gathering: Gathering; shown: string; now: string }) {
  const intl = useIntl();
  const [all, setAll] = useState(false);
  const dates = datesToCome(gathering, now);
  if (dates.length < 2) return null;
  const listed = all ? dates : dates.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={classes.panel} aria-labelledby="gathering-dates">
      <Title order={2} size="h3" id="gathering-dates">
        <FormattedMessage id="gatherings.dates" />
      </Title>
      <ol className={classes.dates}>
        {listed.map((date) => (
          <li key={date.planned} data-cancelled={date.cancelledAt ? true : undefined}>
            <TextLink
              to="/gatherings/$host/$gatheringId"
              params={{ host: gathering.host, gatheringId: gathering.id }}
              search={{ date: date.planned }}
              resetScroll={false}
              aria-current={date.planned === shown ? "date" : undefined}
              td={date.cancelledAt ? "line-through" : undefined}
            >
              {dayAndHours(intl, date, date.hours.zone)}
            </TextLink>
            <Group gap="xs">
              {date.cancelledAt ? (
                <Badge color="red" variant="light" size="lg" tt="none">
                  <FormattedMessage id="gatherings.cancelled" />
                </Badge>
              ) : isMoved(gathering, date) ? (
                <Badge color="plum" variant="outline" size="lg" tt="none">
                  <FormattedMessage id="gatherings.moved" />
                </Badge>
              ) : null}
            </Group>
          </li>
        ))}
      </ol>
      {listed.length < dates.length ? (
        <Button variant="default" size="sm" onClick={() => setAll(true)}>
          <FormattedMessage id="gatherings.dates.all" values={{ count: dates.length }} />
        </Button>
      ) : null}
      <Text size="sm" c="dimmed">
        <FormattedMessage id="gatherings.dates.clock" />
      </Text>
    </section>
  );
}
