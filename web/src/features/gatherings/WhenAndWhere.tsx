import { Anchor, Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering, GatheringDate } from "@/api/generated";
import { bandName } from "@/shared/bands";
import { readersZone } from "@/shared/cycles/readersZone";
import { dayAndHours, hoursElsewhere, zoneCity } from "@/shared/cycles/sessionTime";
import { isMoved, planOf } from "@/shared/gatherings/dates";
import { Reason } from "@/shared/gatherings/Reason";
import { calendarDay, ruleWords } from "@/shared/gatherings/ruleWords";
import { address } from "@/shared/meetings/address";
import classes from "@/shared/meetings/Cards.module.css";
import { modeMessages } from "@/shared/meetings/modes";
import { languageName } from "@/shared/names";

/** One date by the clocks where it takes place, how it repeats, and where people meet. */
export function WhenAndWhere({ gathering, date }: { gathering: Gathering; date: GatheringDate }) {
  const intl = useIntl();
  const { zone } = date.hours;
  const elsewhere = hoursElsewhere(intl, { ...date, zone }, readersZone());
  const plan = planOf(gathering, date);
  const often = plan && ruleWords(intl, plan);
  const { mode, place, link, languages, capacity } = date.told;
  return (
    <section className={classes.panel} aria-labelledby="gathering-when">
      <Title order={2} size="h3" id="gathering-when">
        <FormattedMessage id="gatherings.whenAndWhere" />
      </Title>
      <Text fw={600}>
        {dayAndHours(intl, date, zone)} ({zoneCity(zone)})
      </Text>
      {elsewhere ? (
        <Text c="dimmed">
          <FormattedMessage id="cycles.yourClock" values={{ hours: elsewhere }} />
        </Text>
      ) : null}
      {isMoved(gathering, date) ? (
        <Text fw={600}>
          <FormattedMessage
            id="gatherings.movedFrom"
            values={{ day: calendarDay(intl, date.planned), hours: plan?.hours.startsAt.slice(0, 5) ?? "" }}
          />
        </Text>
      ) : null}
      {date.cancelledAt ? null : <Reason date={date} />}
      {often ? (
        <Text>
          <FormattedMessage id="gatherings.repeats" values={{ often }} />
        </Text>
      ) : null}
      {date.band ? <Text>{bandName(intl, date.band)}</Text> : null}
      <Text>
        <FormattedMessage id={modeMessages[mode]} />
        {place ? ` · ${address(intl, place)}` : ""}
      </Text>
      {link ? (
        <Anchor href={link} rel="noreferrer" style={{ overflowWrap: "anywhere" }}>
          <FormattedMessage id="gatherings.link" />
        </Anchor>
      ) : null}
      <Text>
        <FormattedMessage
          id="gatherings.spoken"
          values={{ languages: intl.formatList(languages.map(languageName)) }}
        />
      </Text>
      {capacity ? (
        <Text>
          <FormattedMessage id="gatherings.capacity" values={{ count: capacity }} />
        </Text>
      ) : null}
    </section>
  );
}
