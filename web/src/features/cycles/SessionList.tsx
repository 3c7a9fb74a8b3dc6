import { Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { CycleSession } from "@/api/generated";
import { readersZone } from "@/shared/cycles/readersZone";
import { dayAndHours, hoursElsewhere, zoneCity } from "@/shared/cycles/sessionTime";
import { address } from "@/shared/meetings/address";
import classes from "@/shared/meetings/Cards.module.css";
import { modeMessages } from "@/shared/meetings/modes";

/** The meetings of a cycle, by the clocks where they take place. */
export function SessionList({ sessions }: { sessions: CycleSession[] }) {
  const intl = useIntl();
  return (
    <section className={classes.panel} aria-labelledby="cycle-sessions">
      <Title order={2} size="h3" id="cycle-sessions">
        <FormattedMessage id="cycles.sessions" values={{ count: sessions.length }} />
      </Title>
      <ol className={classes.dates}>
        {sessions.map((session) => {
          const elsewhere = hoursElsewhere(intl, session, readersZone());
          return (
            <li key={session.id}>
              <Text fw={600}>
                {dayAndHours(intl, session, session.zone)} ({zoneCity(session.zone)})
              </Text>
              {elsewhere ? (
                <Text c="dimmed">
                  <FormattedMessage id="cycles.yourClock" values={{ hours: elsewhere }} />
                </Text>
              ) : null}
              <Text>
                <FormattedMessage id={modeMessages[session.mode]} />
                {session.place ? ` · ${address(intl, session.place)}` : ""}
              </Text>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
