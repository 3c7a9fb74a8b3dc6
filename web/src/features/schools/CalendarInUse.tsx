import { Alert, Button, Group, Text, Title } from "@mantine/core";
import { useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SchoolCalendar, SchoolHoliday } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { calendarText } from "./calendarRefusals";
import classes from "./Schools.module.css";
import { useSchoolCalendar } from "./useSchoolCalendar";

/** What is known of the schools, where it comes from, and what went wrong last. */
export function CalendarInUse({ partner, calendar }: { partner: string; calendar: SchoolCalendar }) {
  const intl = useIntl();
  const titleId = useId();
  const [removing, setRemoving] = useState(false);
  const read = calendar.readAt ? intl.formatDate(calendar.readAt, { dateStyle: "long" }) : "";
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        <FormattedMessage id="schools.holidays" />
      </Title>
      {calendar.source === "none" ? (
        <Text>
          <FormattedMessage id="schools.none" />
        </Text>
      ) : (
        <>
          <Text c="dimmed" className={classes.from}>
            {calendar.source === "link" ? (
              <FormattedMessage id="schools.from.link" values={{ link: calendar.link, date: read }} />
            ) : (
              <FormattedMessage id="schools.from.upload" values={{ date: read }} />
            )}
          </Text>
          <Failure calendar={calendar} />
          <ul className={classes.holidays}>
            {calendar.holidays.map((holiday) => (
              <Holiday key={`${holiday.first}/${holiday.last}/${holiday.name}`} holiday={holiday} />
            ))}
          </ul>
          <Button variant="default" onClick={() => setRemoving(true)}>
            <FormattedMessage id="schools.remove" />
          </Button>
          <RemoveDialog partner={partner} opened={removing} close={() => setRemoving(false)} />
        </>
      )}
    </section>
  );
}

function Failure({ calendar }: { calendar: SchoolCalendar }) {
  const intl = useIntl();
  if (!calendar.failure || !calendar.triedAt) return null;
  return (
    <Alert color="red" variant="outline" w="100%">
      <FormattedMessage
        id="schools.failed"
        values={{
          date: intl.formatDate(calendar.triedAt, { dateStyle: "long" }),
          reason: calendarText(intl, calendar.failure.code, calendar.failure.line) ?? "",
        }}
      />
    </Alert>
  );
}

function Holiday({ holiday }: { holiday: SchoolHoliday }) {
  const intl = useIntl();
  // Days without hours are the same days everywhere.
  const day = (date: string) => intl.formatDate(date, { dateStyle: "medium", timeZone: "UTC" });
  const days =
    holiday.first === holiday.last ? day(holiday.first) : `${day(holiday.first)} – ${day(holiday.last)}`;
  return (
    <li>
      <span>{holiday.name || intl.formatMessage({ id: "schools.unnamed" })}</span>
      <span>{days}</span>
    </li>
  );
}

function RemoveDialog({ partner, opened, close }: { partner: string; opened: boolean; close: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const { remove } = useSchoolCalendar(partner);
  return (
    <Dialog opened={opened} close={close} title={intl.formatMessage({ id: "schools.remove" })}>
      {remove.error ? (
        <Alert color="red" variant="outline" role="alert" mb="md">
          {explainText(intl, remove.error)}
        </Alert>
      ) : null}
      <Text>
        <FormattedMessage id="schools.remove.text" />
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="common.cancel" />
        </Button>
        <Button
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: () => {
                toast(intl.formatMessage({ id: "schools.removed" }));
                close();
              },
            })
          }
        >
          <FormattedMessage id="schools.remove" />
        </Button>
      </Group>
    </Dialog>
  );
}
