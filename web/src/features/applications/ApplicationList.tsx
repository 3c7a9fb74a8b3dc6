import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Application } from "@/api/generated";
import classes from "./ApplicationList.module.css";
import { ApplicationMarks } from "./ApplicationMarks";
import { applicantName } from "./applicantName";
import type { Filter } from "./applicationsQuery";

export function ApplicationList({
  partner,
  state,
  items,
}: {
  partner: string;
  state: Filter;
  items: readonly Application[];
}) {
  const intl = useIntl();
  return (
    <ul className={classes.list} aria-label={intl.formatMessage({ id: "applications.title" })}>
      {items.map((application) => (
        <li key={application.id} className={classes.row}>
          <div className={classes.who}>
            <Link
              to="/partners/$partner/applications"
              params={{ partner }}
              search={{ state, show: application.id }}
              resetScroll={false}
              className={classes.name}
            >
              {applicantName(intl, application)}
            </Link>
            <Text c="dimmed">{summary(application)}</Text>
          </div>
          <Group gap="xs" className={classes.marks}>
            <ApplicationMarks application={application} />
          </Group>
          <Text className={classes.when}>
            {application.decidedAt ? (
              <FormattedMessage
                id="applications.decidedOn"
                values={{ date: intl.formatDate(application.decidedAt, { dateStyle: "medium" }) }}
              />
            ) : (
              <FormattedMessage id="applications.waiting" values={{ days: application.waitingDays }} />
            )}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function summary({ business, city }: Application): string {
  return [business?.trade ?? business?.name, city].filter(Boolean).join(" · ");
}
