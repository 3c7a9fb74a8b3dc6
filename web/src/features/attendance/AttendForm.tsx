import { Alert, Button, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CheckedIn } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";
import { TextLink } from "@/shared/links";
import type { Attending } from "@/shared/meetings/attendLink";
import { useAttend } from "./useAttend";

const refusals: Record<string, MessageId> = {
  "another-code": "attend.anotherCode",
  "not-while-doors-are-closed": "attend.closed",
  "not-found": "attend.noSeat",
  "answer-first": "attend.answerFirst",
  full: "attend.full",
};

/** The code of a door, typed or brought along by its picture, which needs no tap more. */
export function AttendForm({ place, code = "" }: { place: Attending; code?: string | undefined }) {
  const intl = useIntl();
  const [typed, type] = useState(code);
  const [missing, miss] = useState(false);
  const attend = useAttend(place);
  const brought = useRef(code);
  const { mutate } = attend;
  useEffect(() => {
    if (!brought.current) return;
    mutate(brought.current);
    brought.current = "";
  }, [mutate]);

  if (attend.isSuccess) return <Noted checkedIn={attend.data} />;
  const send = (event: FormEvent) => {
    event.preventDefault();
    miss(typed.trim() === "");
    if (typed.trim()) attend.mutate(typed);
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {attend.error ? (
          <Alert color="red" variant="outline" role="alert">
            {refusalText(attend.error)}
            {"gathering" in place && isCode(attend.error, "answer-first") ? (
              <TextLink
                to="/gatherings/$host/$gatheringId"
                params={{ host: place.host, gatheringId: place.gathering }}
                search={{ date: place.date }}
              >
                <FormattedMessage id="answers.title" />
              </TextLink>
            ) : null}
          </Alert>
        ) : null}
        <TextInput
          label={intl.formatMessage({ id: "attend.code" })}
          description={intl.formatMessage({ id: "attend.code.hint" })}
          error={missing ? intl.formatMessage({ id: "field.required" }) : undefined}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          size="lg"
          maw="16rem"
        />
        <Button type="submit" size="lg" loading={attend.isPending} style={{ alignSelf: "start" }}>
          <FormattedMessage id="attend.here" />
        </Button>
      </Stack>
    </form>
  );

  function refusalText(error: Error): string {
    const id =
      error instanceof ApiProblem ? refusals[error.status === 404 ? "not-found" : error.code] : undefined;
    return id ? intl.formatMessage({ id }) : explainText(intl, error);
  }
}

function isCode(error: Error, code: string): boolean {
  return error instanceof ApiProblem && error.code === code;
}

/** What counts of her; who has shown a code before is told when that was. */
function Noted({ checkedIn: { present, at, again } }: { checkedIn: CheckedIn }) {
  const intl = useIntl();
  if (!present) {
    return (
      <Text size="xl" role="status">
        <FormattedMessage id="attend.notedAbsent" />
      </Text>
    );
  }
  return (
    <Text size="xl" fw={650} role="status">
      <span aria-hidden>✓ </span>
      {again ? (
        <FormattedMessage id="attend.already" values={{ at: intl.formatTime(at) }} />
      ) : (
        <FormattedMessage id="attend.done" />
      )}
    </Text>
  );
}
