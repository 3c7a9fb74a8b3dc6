import { Group, Text } from "@mantine/core";
import { IconBackpack, IconBeach, IconCalendarQuestion } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { SchoolDay } from "@/api/generated";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import classes from "./ShutOut.module.css";
import { shutOutQuery } from "./shutOutQuery";

/**
 * Whom a date shuts out because children are at home then, for whoever is about to choose it.
 *
 * A hint beside a field: while it is unknown, or cannot be read, nothing is said.
 */
export function ShutOut({
  host,
  date,
  partners,
}: {
  host: string;
  date: string;
  partners: readonly string[];
}) {
  const { data } = useQuery(shutOutQuery(host, date, partners));
  return <div aria-live="polite">{data && data.length > 0 ? <Days days={data} /> : null}</div>;
}

function Days({ days }: { days: SchoolDay[] }) {
  const told = days.filter((day) => day.schools !== "open");
  if (told.length === 0) {
    return (
      <Group gap="xs" wrap="nowrap">
        <IconBackpack size={18} aria-hidden />
        <Text size="sm">
          <FormattedMessage id="schools.day.open" />
        </Text>
      </Group>
    );
  }
  // Who cannot come is first, whom nobody knows of last.
  const sorted = told.toSorted((one, other) => one.schools.localeCompare(other.schools));
  return (
    <ul className={classes.row}>
      {sorted.map((day) => (
        <Mark key={day.partner} day={day} />
      ))}
    </ul>
  );
}

function Mark({ day }: { day: SchoolDay }) {
  const intl = useIntl();
  const partner = usePartnerName()(day.partner);
  if (day.schools === "closed" && day.last) {
    // A day without hours is the same day everywhere.
    const last = intl.formatDate(day.last, { day: "numeric", month: "long", timeZone: "UTC" });
    return (
      <li className={classes.mark} data-closed>
        <IconBeach size={18} aria-hidden />
        <FormattedMessage id="schools.day.closed" values={{ partner, last }} />
      </li>
    );
  }
  return (
    <li className={classes.mark}>
      <IconCalendarQuestion size={18} aria-hidden />
      <FormattedMessage id="schools.day.unknown" values={{ partner }} />
    </li>
  );
}
