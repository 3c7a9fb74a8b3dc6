import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { GuestSeat } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";
import { zoneCity } from "@/shared/cycles/sessionTime";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { FailurePage } from "@/shared/FailurePage";
import { explainText } from "@/shared/failure";
import { takeToken } from "@/shared/fragment";
import { Loading } from "@/shared/Loading";
import { ButtonLink, TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { answerAsGuest, readSeat } from "./guests";

const noToken = new ApiProblem(404, "seat-unknown");

const states: Record<GuestSeat["state"], MessageId> = {
  asked: "guests.sent.step1",
  undecided: "guests.seat.undecided",
  confirmed: "answers.confirmed",
  waiting: "cycles.standing.waiting",
  offered: "guests.seat.offered",
  gone: "guests.seat.gone",
  withdrawn: "guests.seat.withdrawn",
};

/** The target of every later mail: where a guest stands, and what she says to it. */
export function SeatPage() {
  const [token] = useState(takeToken);
  return token ? <Seat token={token} /> : <FailurePage error={noToken} />;
}

function Seat({ token }: { token: string }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const seat = useQuery({ queryKey: ["guest-seat", token] as const, queryFn: () => readSeat(token) });
  if (seat.error) return <FailurePage error={seat.error} retry={seat.refetch} />;
  if (!seat.data) return <Loading />;
  const { partner, gatheringId, date, people, state, until } = seat.data;
  return (
    <Page title={intl.formatMessage({ id: "guests.seat.title" })} owner={partnerName(partner)} size="narrow">
      <Stack gap="lg">
        <div>
          <Text fw={600}>{when(intl, seat.data)}</Text>
          {state === "withdrawn" ? null : (
            <Text>
              <FormattedMessage id="guests.seat.people" values={{ people }} />
            </Text>
          )}
        </div>
        <Text size="lg" aria-live="polite">
          <FormattedMessage
            id={states[state]}
            values={{
              people,
              until: until && intl.formatDate(until, { dateStyle: "full", timeStyle: "short" }),
            }}
          />
        </Text>
        {state === "gone" || state === "withdrawn" ? (
          <Group>
            <ButtonLink
              to="/g/$host/$gatheringId"
              params={{ host: partner, gatheringId }}
              search={{ date }}
              variant="default"
            >
              <FormattedMessage id="guests.seat.again" />
            </ButtonLink>
          </Group>
        ) : (
          <Answers token={token} state={state} />
        )}
        <TextLink
          to="/gatherings/$host/$gatheringId"
          params={{ host: partner, gatheringId }}
          search={{ date }}
        >
          <FormattedMessage id="guests.gathering" />
        </TextLink>
      </Stack>
    </Page>
  );
}

/** Two presses to give a place back: it goes to the next at once. */
function Answers({ token, state }: { token: string; state: GuestSeat["state"] }) {
  const intl = useIntl();
  const queryClient = useQueryClient();
  const [sure, setSure] = useState(false);
  const say = useMutation({
    mutationFn: (answer: "yes" | "no") => answerAsGuest({ token, answer }),
    onSuccess: (seat) => queryClient.setQueryData(["guest-seat", token], seat),
  });
  return (
    <>
      {say.error ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, say.error)}
        </Alert>
      ) : null}
      {sure ? (
        <Alert color="red" variant="outline" role="alert">
          <Text mb="md">
            <FormattedMessage id="guests.seat.sure" />
          </Text>
          <Group>
            <Button color="red" loading={say.isPending} onClick={() => say.mutate("no")}>
              <FormattedMessage id="guests.seat.withdraw.yes" />
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              <FormattedMessage id="common.cancel" />
            </Button>
          </Group>
        </Alert>
      ) : (
        <Group>
          {state === "offered" ? (
            <Button loading={say.isPending} onClick={() => say.mutate("yes")}>
              <FormattedMessage id="guests.seat.take" />
            </Button>
          ) : null}
          <Button variant="default" onClick={() => setSure(true)}>
            <FormattedMessage id="guests.seat.withdraw" />
          </Button>
        </Group>
      )}
    </>
  );
}

/** By the clocks where people meet. */
function when(intl: IntlShape, { start, zone }: GuestSeat): string {
  const moment = intl.formatDate(start, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
  });
  return `${moment} (${zoneCity(zone)})`;
}
