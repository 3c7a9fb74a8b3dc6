import { Alert, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Gathering, GatheringDate } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { datesToCome } from "@/shared/gatherings/dates";
import { calendarDay } from "@/shared/gatherings/ruleWords";
import { concerned, type Scope } from "./gatheringValues";

const words: Record<Scope, MessageId> = {
  this: "planning.happens.this",
  following: "planning.happens.following",
  all: "planning.happens.all",
};

/** Says before a change which dates it is about and which stay as they are. */
export function WhatWillHappen({
  gathering,
  scope,
  date,
  now,
}: {
  gathering: Gathering;
  scope: Scope;
  date: GatheringDate;
  now: string;
}) {
  const intl = useIntl();
  const about = concerned(datesToCome(gathering, now), scope, date.planned);
  return (
    <Alert variant="outline" color="plum" mb="lg">
      <Text fw={600}>
        <FormattedMessage
          id={words[scope]}
          values={{
            day: calendarDay(intl, scope === "this" ? date.date : date.planned, true),
            count: about.length,
          }}
        />
      </Text>
      <Text>
        <FormattedMessage id="planning.happens.told" />
      </Text>
    </Alert>
  );
}

/** When it is may change for dates to come; for all at once only before the first one has begun. */
export function mayBeTimed(gathering: Gathering, scope: Scope, now: string): boolean {
  if (scope !== "all") return true;
  const begun = gathering.dates.some(({ start }) => start <= now);
  return !begun && gathering.plans.length === 1;
}
