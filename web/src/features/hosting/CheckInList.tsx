import { Alert, Badge, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AttendanceLine } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import type { Expected, Waiting } from "./checkInStore";
import classes from "./Hosting.module.css";
import { ReasonDialog } from "./ReasonDialog";
import { nameOf, nameOrWhy } from "./rosterNames";
import type { useCheckIn } from "./useCheckIn";

const withoutSeat: Record<Exclude<NonNullable<Expected["seat"]>, "kept">, MessageId> = {
  waiting: "checkin.seat.waiting",
  none: "checkin.seat.none",
};

/** What counts of her: what was noted here last, else what the platform knows. */
export function presentNow(
  person: Pick<Expected, "home" | "memberId">,
  marks: readonly AttendanceLine[],
  waiting: readonly Waiting[],
): boolean | undefined {
  const same = (one: { home: string; memberId: string }) =>
    one.home === person.home && one.memberId === person.memberId;
  const known = waiting.findLast(same)?.present ?? marks.find(same)?.present;
  return known ?? undefined;
}

/** Everybody who has a seat, to be noted as there or not. */
export function CheckInList({
  people,
  marks,
  checkIn,
}: {
  people: Expected[];
  marks: AttendanceLine[];
  checkIn: ReturnType<typeof useCheckIn>;
}) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const [correcting, correct] = useState<{ person: Expected; present: boolean } | null>(null);
  const { waiting, refused, note } = checkIn;
  const named = (one: { home: string; memberId: string }) => {
    const person = people.find(({ home, memberId }) => home === one.home && memberId === one.memberId);
    return person ? nameOrWhy(intl, person) : partnerName(one.home);
  };
  const choose = (person: Expected, present: boolean) => {
    const now = presentNow(person, marks, waiting);
    if (now === present) return;
    if (now === undefined) void note(person.home, person.memberId, present);
    else correct({ person, present });
  };
  return (
    <>
      <Text role="status" mb="sm">
        {waiting.length > 0 ? (
          <Badge variant="light" color="coral.9" size="lg" tt="none">
            <FormattedMessage id="checkin.waiting" values={{ count: waiting.length }} />
          </Badge>
        ) : (
          <span className="visually-hidden">
            <FormattedMessage id="checkin.allSent" />
          </span>
        )}
      </Text>
      {refused.length > 0 ? (
        <Alert color="red" variant="outline" role="alert" mb="md">
          <FormattedMessage id="checkin.refused" values={{ names: refused.map(named).join(", ") }} />
        </Alert>
      ) : null}
      {people.length === 0 ? (
        <Text>
          <FormattedMessage id="roster.nobody" />
        </Text>
      ) : null}
      <ul className={classes.people}>
        {people.map((person) => {
          const now = presentNow(person, marks, waiting);
          const name = nameOrWhy(intl, person);
          return (
            <li key={`${person.home}/${person.memberId}`} className={classes.person}>
              <div>
                <Text fw={650} fs={nameOf(person) ? "normal" : "italic"}>
                  {name}
                </Text>
                <Text c="dimmed" size="sm">
                  {person.guest ? <FormattedMessage id="checkin.guest" /> : partnerName(person.home)}
                </Text>
                {(person.people ?? 1) > 1 ? (
                  <Text size="sm">
                    <FormattedMessage id="checkin.others" values={{ count: (person.people ?? 1) - 1 }} />
                  </Text>
                ) : null}
                {person.seat && person.seat !== "kept" ? (
                  <Text size="sm">
                    <FormattedMessage id={withoutSeat[person.seat]} />
                  </Text>
                ) : null}
              </div>
              <Group gap="xs" role="group" aria-label={`${name}, ${partnerName(person.home)}`}>
                <Button
                  size="sm"
                  variant={now === true ? "filled" : "default"}
                  aria-pressed={now === true}
                  onClick={() => choose(person, true)}
                >
                  {now === true ? "✓ " : ""}
                  <FormattedMessage id="checkin.present" />
                </Button>
                <Button
                  size="sm"
                  variant={now === false ? "filled" : "default"}
                  color="gray.8"
                  aria-pressed={now === false}
                  onClick={() => choose(person, false)}
                >
                  {now === false ? "✗ " : ""}
                  <FormattedMessage id="checkin.absent" />
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
      <ReasonDialog
        name={correcting ? nameOrWhy(intl, correcting.person) : null}
        close={() => correct(null)}
        chosen={(reason) => {
          if (correcting) {
            const { person, present } = correcting;
            void note(person.home, person.memberId, present, reason);
          }
          correct(null);
        }}
      />
    </>
  );
}
