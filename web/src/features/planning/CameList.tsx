import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering } from "@/api/generated";
import { dayAndHours } from "@/shared/cycles/sessionTime";
import classes from "@/shared/meetings/Cards.module.css";
import { DoorLink } from "./DoorLink";
import { attendanceCountsQuery } from "./planningQuery";

/** How many came to which date; what was forgotten can be noted later. */
export function CameList({
  partner,
  gathering,
  now,
}: {
  partner: string;
  gathering: Gathering;
  now: string;
}) {
  const intl = useIntl();
  const { data: counts } = useQuery(attendanceCountsQuery(partner, gathering.id));
  const last = gathering.dates.findLast(({ end, cancelledAt }) => end <= now && !cancelledAt);
  const dates = gathering.dates.filter((date) => date === last || counts?.has(date.planned));
  if (!counts || dates.length === 0) return null;
  return (
    <section aria-labelledby="came">
      <Title order={2} size="h3" id="came" mb="md">
        <FormattedMessage id="planning.came" />
      </Title>
      <ol className={classes.dates}>
        {dates.map((date) => {
          const when = dayAndHours(intl, date, date.hours.zone);
          const { present = 0, absent = 0 } = counts.get(date.planned) ?? {};
          return (
            <li key={date.planned}>
              <Text fw={600}>{when}</Text>
              <Text>
                <FormattedMessage id="planning.came.counts" values={{ present, absent }} />
              </Text>
              <DoorLink partner={partner} id={gathering.id} planned={date.planned} when={when} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
