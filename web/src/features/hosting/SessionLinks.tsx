import { Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { TextLink } from "@/shared/links";
import { isPublic } from "./cycleStates";
import classes from "./Hosting.module.css";

/** The sessions of a cycle, each with the way to who is there. */
export function SessionLinks({ partner, cycle }: { partner: string; cycle: Cycle }) {
  const intl = useIntl();
  return (
    <section className={classes.panel} aria-labelledby="hosted-sessions">
      <Title order={2} size="h3" id="hosted-sessions">
        <FormattedMessage id="cycles.sessions" values={{ count: cycle.sessions.length }} />
      </Title>
      <ol className={classes.people}>
        {cycle.sessions.map((session) => (
          <li key={session.id} className={classes.person}>
            <Text fw={600}>
              {dayAndHours(intl, session, session.zone)} ({zoneCity(session.zone)})
            </Text>
            {isPublic(cycle.state) ? (
              <TextLink
                to="/partners/$partner/cycles/$cycleId/sessions/$sessionId"
                params={{ partner, cycleId: cycle.id, sessionId: session.id }}
                aria-label={`${intl.formatMessage({ id: "checkin.title" })}: ${dayAndHours(intl, session, session.zone)}`}
              >
                <FormattedMessage id="checkin.title" />
              </TextLink>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
