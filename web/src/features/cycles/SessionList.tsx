import { Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { CycleSession, Venue } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { readersZone } from "@/shared/cycles/readersZone";
import { dayAndHours, hoursElsewhere, zoneCity } from "@/shared/cycles/sessionTime";
import { countryName } from "@/shared/names";
import classes from "./Cycles.module.css";

const modes: Record<CycleSession["mode"], MessageId> = {
  "on-site": "cycles.mode.onSite",
  online: "cycles.mode.online",
  hybrid: "cycles.mode.hybrid",
};

/** The meetings of a cycle, by the clocks where they take place. */
export function SessionList({ sessions }: { sessions: CycleSession[] }) {
  const intl = useIntl();
  return (
    <section className={classes.panel} aria-labelledby="cycle-sessions">
      <Title order={2} size="h3" id="cycle-sessions">
        <FormattedMessage id="cycles.sessions" values={{ count: sessions.length }} />
      </Title>
      <ol className={classes.sessions}>
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
                <FormattedMessage id={modes[session.mode]} />
                {session.place
                  ? ` · ${address(session.place)}, ${countryName(intl, session.place.country)}`
                  : ""}
              </Text>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function address({ name, street, postalCode, city }: Venue): string {
  return [name, street, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}
