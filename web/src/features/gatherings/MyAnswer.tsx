import { Alert, Button, Group, NativeSelect, Radio, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { AnswerRequest, Gathering, GatheringDate, Me, OwnAnswer } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";
import { AnswerCounts } from "@/shared/gatherings/AnswerCounts";
import { Loading } from "@/shared/Loading";
import classes from "@/shared/meetings/Cards.module.css";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { WhyWaiting } from "@/shared/seats/WhyWaiting";
import { useMe } from "@/shared/session/session";
import { answerQuery, useAnswer } from "./answers";
import { HostCard } from "./HostCard";
import { mayAnswerAs } from "./mayAnswerAs";

const LARGEST_PARTY = 4;

const words: Record<AnswerRequest["answer"], MessageId> = {
  yes: "answers.yes",
  maybe: "answers.maybe",
  no: "answers.no",
};

/** Whether I come to one date, with how many, and where I stand. */
export function MyAnswer({
  gathering,
  date,
  now,
}: {
  gathering: Gathering;
  date: GatheringDate;
  now: string;
}) {
  const { data: me } = useMe();
  const mine = useQuery(answerQuery(gathering.host, gathering.id, date.planned));
  const homes = me ? mayAnswerAs(me, gathering) : [];
  const closed = date.start <= now || Boolean(date.cancelledAt);
  return (
    <section className={classes.panel} aria-labelledby="my-answer">
      <Title order={2} size="h3" id="my-answer">
        <FormattedMessage id="answers.title" />
      </Title>
      {mine.isPending ? <Loading /> : null}
      <ReadingFailed reading={mine} />
      {mine.data ? <Standing answer={mine.data} /> : null}
      {mine.data && !closed && homes.length > 0 ? (
        <AnswerForm
          key={`${mine.data.answer}/${mine.data.people}/${mine.data.standing}`}
          gathering={gathering}
          date={date}
          homes={homes}
          mine={mine.data}
        />
      ) : null}
      {closed && mine.data?.home ? <HostCard home={mine.data.home} host={gathering.host} /> : null}
      {closed || homes.length === 0 ? (
        <Text>
          <FormattedMessage id={closed ? "answers.closed" : "answers.membersOnly"} />
        </Text>
      ) : null}
    </section>
  );
}

/** How many come, and what becomes of my yes. */
function Standing({ answer }: { answer: OwnAnswer }) {
  const intl = useIntl();
  const { counts, standing, until, waiting, people } = answer;
  return (
    <Stack gap="sm" aria-live="polite">
      {standing === "confirmed" ? (
        <Text fw={650}>
          <FormattedMessage id="answers.confirmed" values={{ people }} />
        </Text>
      ) : null}
      {standing === "waiting" ? (
        <Text fw={650}>
          <FormattedMessage id="cycles.standing.waiting" />
        </Text>
      ) : null}
      {standing === "gone" ? (
        <Text fw={650}>
          <FormattedMessage id="answers.gone" />
        </Text>
      ) : null}
      {waiting ? <WhyWaiting waiting={waiting} /> : null}
      {standing === "offered" ? (
        <>
          <Text fw={650}>
            <FormattedMessage id="cycles.standing.offered" />
          </Text>
          <Text>
            <FormattedMessage
              id="answers.offered"
              values={{ until: until && intl.formatDate(until, { dateStyle: "full", timeStyle: "short" }) }}
            />
          </Text>
        </>
      ) : null}
      <AnswerCounts counts={counts} />
    </Stack>
  );
}

function AnswerForm({
  gathering,
  date,
  homes,
  mine,
}: {
  gathering: Gathering;
  date: GatheringDate;
  homes: Me["memberships"];
  mine: OwnAnswer;
}) {
  const intl = useIntl();
  const say = useAnswer(gathering.host, gathering.id, date.planned);
  const [answer, setAnswer] = useState<AnswerRequest["answer"] | null>(mine.answer ?? null);
  const [people, setPeople] = useState(String(mine.people || 1));
  const [home, setHome] = useState(mine.home ?? homes[0]?.partner ?? "");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!answer) return;
    say.mutate({ asMemberOf: home, answer, ...(answer === "yes" ? { people: Number(people) } : {}) });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {homes.length > 1 ? (
          <NativeSelect
            label={intl.formatMessage({ id: "cycles.asMemberOf" })}
            value={home}
            onChange={(event) => setHome(event.currentTarget.value)}
            data={homes.map(({ partner, partnerName }) => ({ value: partner, label: partnerName }))}
          />
        ) : null}
        <Radio.Group
          label={intl.formatMessage({ id: "answers.question" })}
          value={answer}
          onChange={(chosen) => setAnswer(chosen as AnswerRequest["answer"])}
        >
          <Stack gap="xs" mt="xs">
            {Object.entries(words).map(([value, id]) => (
              <Radio key={value} value={value} label={intl.formatMessage({ id })} />
            ))}
          </Stack>
        </Radio.Group>
        {answer === "yes" ? (
          <NativeSelect
            label={intl.formatMessage({ id: "answers.people" })}
            description={intl.formatMessage({ id: "answers.people.hint" })}
            value={people}
            onChange={(event) => setPeople(event.currentTarget.value)}
            data={Array.from({ length: LARGEST_PARTY }, (_, place) => String(place + 1))}
          />
        ) : null}
        <HostCard home={home} host={gathering.host} />
        {say.error ? (
          <Alert color="red" variant="outline" role="alert">
            {refusalText(intl, say.error)}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={say.isPending} disabled={!answer}>
            <FormattedMessage id={mine.answer ? "answers.change" : "answers.send"} />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const refusals: Record<string, MessageId> = {
  "party-cannot-grow": "answers.refused.grow",
  over: "answers.closed",
  cancelled: "answers.closed",
  "not-open-to-partner": "answers.membersOnly",
};

/** Why it was refused; that no answer came is never told as a refusal. */
function refusalText(intl: IntlShape, error: Error): string {
  const id = error instanceof ApiProblem ? refusals[error.errors[0]?.code ?? error.code] : undefined;
  return id ? intl.formatMessage({ id }) : explainText(intl, error);
}
