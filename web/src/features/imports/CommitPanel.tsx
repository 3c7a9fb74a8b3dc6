import { Alert, Button, Group, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import classes from "./Imports.module.css";
import { choicesOf, namesMissing } from "./mapping";
import { PlanNotes } from "./PlanNotes";
import { summaryText } from "./summaries";
import { useCommit } from "./useCommit";
import { useDiscard } from "./useDiscard";

/** Says in one sentence what will happen, and lets it. */
export function CommitPanel({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const toast = useToast();
  const navigate = useNavigate();
  const commit = useCommit(partner, one.id);
  const discard = useDiscard(partner, one.id, () => {
    toast(intl.formatMessage({ id: "imports.discarded" }, { file: one.fileName }));
    navigate({ to: "/partners/$partner/imports", params: { partner } });
  });
  const { plan } = one;
  if (!plan) return null;
  const worthIt = plan.create + plan.update > 0;
  const problem = commit.error ?? discard.error;
  return (
    <div className={classes.panel}>
      {problem ? (
        <Alert color="red" variant="outline" role="alert">
          {problem instanceof ApiProblem && problem.code === "plan-changed"
            ? intl.formatMessage({ id: "imports.plan.changed" })
            : explainText(intl, problem)}
        </Alert>
      ) : null}
      <Text size="lg" className={classes.sentence} data-testid="plan">
        {namesMissing(choicesOf(one.mapping))
          ? intl.formatMessage({ id: "imports.mapping.names" })
          : summaryText(intl, one)}
      </Text>
      <PlanNotes plan={plan} />
      <Group>
        {worthIt ? (
          <Button loading={commit.isPending} onClick={() => commit.mutate(plan.hash)}>
            <FormattedMessage id="imports.plan.commit" />
          </Button>
        ) : null}
        <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
          <FormattedMessage id="imports.discard" />
        </Button>
      </Group>
    </div>
  );
}
