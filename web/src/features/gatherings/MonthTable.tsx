import { Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ListedGathering } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { weekdays } from "@/shared/gatherings/rule";
import { calendarDay, weekdayName } from "@/shared/gatherings/ruleWords";
import { ButtonLink } from "@/shared/links";
import { monthAfter, weeksOf } from "./calendarMonth";
import classes from "./Month.module.css";

/** The heading of a day in the list below the month. */
export function dayId(day: string): string {
  return `day-${day}`;
}

/** A month at a glance; each day on which something takes place leads to it. */
export function MonthTable({ month, days }: { month: string; days: Map<string, ListedGathering[]> }) {
  const intl = useIntl();
  const name = intl.formatDate(`${month}-01T00:00:00Z`, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <Group justify="space-between" mb="xs">
        <ButtonLink
          to="/gatherings"
          search={(before) => ({ ...before, month: monthAfter(month, -1) })}
          resetScroll={false}
          variant="default"
          size="sm"
          leftSection={<IconChevronLeft size={18} aria-hidden />}
        >
          <FormattedMessage id="gatherings.month.before" />
        </ButtonLink>
        <ButtonLink
          to="/gatherings"
          search={(before) => ({ ...before, month: monthAfter(month, 1) })}
          resetScroll={false}
          variant="default"
          size="sm"
          rightSection={<IconChevronRight size={18} aria-hidden />}
        >
          <FormattedMessage id="gatherings.month.after" />
        </ButtonLink>
      </Group>
      <table className={classes.month}>
        <caption>{name}</caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col" abbr={weekdayName(intl, day)}>
                {weekdayName(intl, day, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, place) => (
                <td key={day ?? weekdays[place]} className={day ? undefined : classes.outside}>
                  {day ? <Day day={day} listed={days.get(day) ?? []} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Day({ day, listed }: { day: string; listed: ListedGathering[] }) {
  const intl = useIntl();
  const number = Number(day.slice(8));
  if (listed.length === 0) return <span className={classes.day}>{number}</span>;
  return (
    <>
      <a
        href={`#${dayId(day)}`}
        className={classes.many}
        aria-label={intl.formatMessage(
          { id: "gatherings.month.day" },
          { day: calendarDay(intl, day), count: listed.length },
        )}
      >
        {number}
      </a>
      <ul className={classes.titles} aria-hidden>
        {listed.map((one) => {
          const read = textIn(one.texts, one.fallback, intl.locale);
          return (
            <li key={`${one.host}/${one.id}`} lang={read?.language}>
              {read?.text.title}
            </li>
          );
        })}
      </ul>
    </>
  );
}
