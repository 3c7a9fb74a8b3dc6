import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { Dialog } from "@/shared/Dialog";
import { ButtonLink, TextLink } from "@/shared/links";
import { languageName } from "@/shared/names";
import { isPublic, mayBeCancelled, mayBeEdited, nextStep, type Step, stateName } from "./cycleStates";
import classes from "./Hosting.module.css";
import { SessionLinks } from "./SessionLinks";
import { StepProblem } from "./StepProblem";
import { useStep } from "./useStep";

const asks: Record<Step, { button: MessageId; text: MessageId; titleOf: MessageId }> = {
  publish: {
    button: "hosting.step.publish",
    text: "hosting.step.publish.text",
    titleOf: "hosting.step.publish.title",
  },
  open: { button: "hosting.step.open", text: "hosting.step.open.text", titleOf: "hosting.step.open.title" },
  complete: {
    button: "hosting.step.complete",
    text: "hosting.step.complete.text",
    titleOf: "hosting.step.complete.title",
  },
  cancel: {
    button: "hosting.step.cancel",
    text: "hosting.step.cancel.text",
    titleOf: "hosting.step.cancel.title",
  },
};

/** How a cycle stands, what comes next, and the way to its people and sessions. */
export function CycleOverview({ partner, cycle }: { partner: string; cycle: Cycle }) {
  const intl = useIntl();
  const [asked, ask] = useState<Step | null>(null);
  const step = useStep(partner, cycle.id);
  const next = nextStep[cycle.state];
  const params = { partner, cycleId: cycle.id };
  const take = (chosen: Step) => {
    ask(null);
    step.mutate(chosen);
  };
  const shown = asked ? asks[asked] : null;
  return (
    <div className={classes.columns}>
      <Stack gap="lg">
        {step.error ? <StepProblem error={step.error} /> : null}
        <section className={classes.panel} aria-labelledby="cycle-stands">
          <Group justify="space-between" gap="xs">
            <Title order={2} size="h3" id="cycle-stands">
              <FormattedMessage id="hosting.stands" />
            </Title>
            <Badge variant="light" color="plum" size="lg" tt="none">
              {stateName(intl, cycle.state)}
            </Badge>
          </Group>
          <CycleFacts cycle={cycle} />
          <Group gap="sm" mt="xs">
            {next ? (
              <Button loading={step.isPending} onClick={() => ask(next)}>
                <FormattedMessage id={asks[next].button} />
              </Button>
            ) : null}
            {mayBeEdited(cycle.state) ? (
              <ButtonLink
                to="/partners/$partner/cycles/$cycleId"
                params={params}
                search={{ edit: true }}
                variant={next ? "default" : "filled"}
              >
                <FormattedMessage id="hosting.edit" />
              </ButtonLink>
            ) : null}
            {isPublic(cycle.state) ? (
              <ButtonLink to="/partners/$partner/cycles/$cycleId/roster" params={params} variant="default">
                <FormattedMessage id="roster.title" />
              </ButtonLink>
            ) : null}
            {mayBeCancelled(cycle.state) ? (
              <Button variant="subtle" color="red" onClick={() => ask("cancel")}>
                <FormattedMessage id="hosting.step.cancel" />
              </Button>
            ) : null}
          </Group>
        </section>
        <TextLink to="/partners/$partner/cycles" params={{ partner }}>
          <FormattedMessage id="hosting.title" />
        </TextLink>
      </Stack>
      <SessionLinks partner={partner} cycle={cycle} />
      <Dialog
        opened={shown !== null}
        close={() => ask(null)}
        title={shown ? intl.formatMessage({ id: shown.titleOf }) : ""}
      >
        {asked && shown ? (
          <>
            <Text mb="lg">
              <FormattedMessage id={shown.text} />
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => ask(null)}>
                <FormattedMessage id="common.back" />
              </Button>
              <Button color={asked === "cancel" ? "red" : "plum"} onClick={() => take(asked)}>
                <FormattedMessage id={shown.button} />
              </Button>
            </Group>
          </>
        ) : null}
      </Dialog>
    </div>
  );
}

function CycleFacts({ cycle }: { cycle: Cycle }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { seats } = cycle;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>
          <FormattedMessage id="hosting.texts" />
        </dt>
        <dd>{Object.keys(cycle.texts).map(languageName).join(", ")}</dd>
      </div>
      <div>
        <dt>
          <FormattedMessage id="hosting.openTo" />
        </dt>
        <dd>{cycle.openTo.map(partnerName).join(", ")}</dd>
      </div>
      <div>
        <dt>
          <FormattedMessage id="hosting.seats" />
        </dt>
        <dd>
          {seats
            ? intl.formatMessage(
                { id: "cycles.seats.free" },
                { free: seats.free, capacity: seats.capacity, waiting: seats.waiting },
              )
            : intl.formatMessage({ id: "hosting.seats.none" })}
        </dd>
      </div>
      {seats ? (
        <div>
          <dt>
            <FormattedMessage id="hosting.seats.closes" />
          </dt>
          <dd>{intl.formatDate(seats.enrolmentClosesAt, { dateStyle: "long", timeStyle: "short" })}</dd>
        </div>
      ) : null}
    </dl>
  );
}
