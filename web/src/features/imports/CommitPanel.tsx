import { Alert, Button, Group, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { explainText } from "@/shared/failure";
import { DiscardButton } from "./DiscardButton";
import classes from "./Imports.module.css";
import { PlanNotes } from "./PlanNotes";
import { summaryText } from "./summaries";
import { useCommit } from "./useCommit";

/** Says in one sentence what will happen, and lets it. */
export function CommitPanel({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const commit = useCommit(partner, one.id);
  const { plan } = one;
  if (!plan) return null;
  return (
    <div className={classes.panel}>
      {commit.error ? (
        <Alert color="red" variant="outline" role="alert">
          {commit.error instanceof ApiProblem && commit.error.code === "plan-changed"
            ? intl.formatMessage({ id: "imports.plan.changed" })
            : explainText(intl, commit.error)}
        </Alert>
      ) : null}
      <Text size="lg" className={classes.sentence} data-testid="plan">
        {summaryText(intl, one)}
      </Text>
      <PlanNotes plan={plan} />
      <Group>
        {plan.create + plan.update > 0 ? (
          <Button loading={commit.isPending} onClick={() => commit.mutate(plan.hash)}>
            <FormattedMessage id="imports.plan.commit" />
          </Button>
        ) : null}
        <DiscardButton partner={partner} one={one} />
      </Group>
    </div>
  );
}
