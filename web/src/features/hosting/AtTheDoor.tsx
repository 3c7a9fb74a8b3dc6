import { Alert, Box, Button, Text, Title } from "@mantine/core";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { Page } from "@/shared/Page";
import { CheckInList } from "./CheckInList";
import { CodePanel } from "./CodePanel";
import type { Expected } from "./checkInStore";
import { AT_THE_DOOR_MS, type Door, sheetQuery } from "./door";
import classes from "./Hosting.module.css";
import { TakeAlong } from "./TakeAlong";
import { useCheckIn } from "./useCheckIn";

/** The code on the wall, and the list in the host's hand. */
export function AtTheDoor({
  door,
  owner,
  title,
  when,
  people,
  back,
}: {
  door: Door;
  owner: string;
  title: string;
  when: string;
  people: UseQueryResult<Expected[]>;
  back: ReactNode;
}) {
  const intl = useIntl();
  const sheet = useQuery({ ...sheetQuery(door), refetchInterval: AT_THE_DOOR_MS });
  const checkIn = useCheckIn(door);
  const failed = people.error ?? sheet.error;
  return (
    <Page title={intl.formatMessage({ id: "checkin.of" }, { title })} owner={owner} lead={when}>
      <div className={classes.columns}>
        <section className={classes.panel} aria-labelledby="check-in-list">
          <Title order={2} size="h3" id="check-in-list">
            <FormattedMessage id="checkin.list" />
          </Title>
          {failed && !(people.data && sheet.data) ? (
            <Alert color="red" variant="outline" role="alert">
              <Text mb="sm">{explainText(intl, failed)}</Text>
              <Button size="sm" onClick={() => Promise.all([people.refetch(), sheet.refetch()])}>
                <FormattedMessage id="common.retry" />
              </Button>
            </Alert>
          ) : null}
          {people.data && sheet.data ? (
            <>
              <CheckInList people={people.data} marks={sheet.data.items} checkIn={checkIn} />
              <TakeAlong
                list={door.list}
                of={{ title, when, people: people.data, marks: sheet.data.items }}
              />
            </>
          ) : null}
        </section>
        <CodePanel door={door} />
      </div>
      <Box mt="lg">{back}</Box>
    </Page>
  );
}
