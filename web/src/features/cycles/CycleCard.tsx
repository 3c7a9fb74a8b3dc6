import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { CatalogueEntry } from "@/api/generated";
import { readersZone } from "@/shared/cycles/readersZone";
import { dayAndHours, hoursElsewhere, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import classes from "@/shared/meetings/Cards.module.css";
import { FamilyBadges } from "@/shared/meetings/FamilyBadges";
import { languageName } from "@/shared/names";

/** A cycle in the catalogue: what, by whom, when it begins and for whom it is made easy. */
export function CycleCard({ cycle }: { cycle: CatalogueEntry }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const read = textIn(cycle.texts, cycle.fallback, intl.locale);
  const first = cycle.sessions[0];
  const elsewhere = first && hoursElsewhere(intl, first, readersZone());
  return (
    <li className={classes.card}>
      <Text className={classes.host}>{partnerName(cycle.host)}</Text>
      <Link
        to="/cycles/$host/$cycleId"
        params={{ host: cycle.host, cycleId: cycle.id }}
        className={classes.name}
        lang={read?.language}
      >
        {read?.text.title}
      </Link>
      <Text lang={read?.language}>{read?.text.summary}</Text>
      {read?.foreign ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="cycles.writtenIn" values={{ language: languageName(read.language) }} />
        </Text>
      ) : null}
      {first ? (
        <Text fw={600}>
          <FormattedMessage
            id="cycles.begins"
            values={{
              when: dayAndHours(intl, first, first.zone),
              city: zoneCity(first.zone),
              count: cycle.sessions.length,
            }}
          />
          {elsewhere ? (
            <Text span c="dimmed" fw={400}>
              {" "}
              <FormattedMessage id="cycles.yourClock" values={{ hours: elsewhere }} />
            </Text>
          ) : null}
        </Text>
      ) : null}
      <FamilyBadges facts={cycle.familyFacts} />
    </li>
  );
}
