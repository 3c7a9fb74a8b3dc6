import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ListedGathering } from "@/api/generated";
import { readersZone } from "@/shared/cycles/readersZone";
import { dayAndHours, hoursElsewhere, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import classes from "@/shared/meetings/Cards.module.css";
import { FamilyBadges } from "@/shared/meetings/FamilyBadges";
import { modeMessages } from "@/shared/meetings/modes";
import { languageName } from "@/shared/names";

/** One date of a gathering: what, by whom, when, where and for whom it is made easy. */
export function GatheringCard({ listed }: { listed: ListedGathering }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const read = textIn(listed.texts, listed.fallback, intl.locale);
  const { zone } = listed.hours;
  const elsewhere = hoursElsewhere(intl, { ...listed, zone }, readersZone());
  return (
    <li className={classes.card}>
      <Text className={classes.host}>{partnerName(listed.host)}</Text>
      <Link
        to="/gatherings/$host/$gatheringId"
        params={{ host: listed.host, gatheringId: listed.id }}
        search={{ date: listed.planned }}
        className={classes.name}
        lang={read?.language}
      >
        {read?.text.title}
      </Link>
      <Text fw={600}>
        {dayAndHours(intl, listed, zone)} ({zoneCity(zone)})
        {elsewhere ? (
          <Text span c="dimmed" fw={400}>
            {" "}
            <FormattedMessage id="cycles.yourClock" values={{ hours: elsewhere }} />
          </Text>
        ) : null}
      </Text>
      <Text lang={read?.language}>{read?.text.summary}</Text>
      {read?.foreign ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="cycles.writtenIn" values={{ language: languageName(read.language) }} />
        </Text>
      ) : null}
      <Text>
        {[
          intl.formatMessage({ id: modeMessages[listed.mode] }),
          ...(listed.place ? [listed.place.city] : []),
          ...(listed.date === listed.planned ? [] : [intl.formatMessage({ id: "gatherings.moved" })]),
        ].join(" · ")}
      </Text>
      <FamilyBadges facts={listed.familyFacts} />
    </li>
  );
}
