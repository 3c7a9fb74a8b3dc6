import { Alert } from "@mantine/core";
import { useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";

const refusals: Record<string, MessageId> = {
  "not-open-to-partner": "cycles.refused.notOpen",
  "not-enrolling": "cycles.refused.notEnrolling",
  "enrolment-closed": "cycles.refused.closed",
  "cycle-cancelled": "cycles.refused.cancelled",
  "already-enrolled": "cycles.refused.already",
  "not-now": "cycles.refused.notNow",
};

/** Why what she asked for did not happen; that no answer came is never told as a refusal. */
export function SeatProblem({ error }: { error: Error }) {
  const intl = useIntl();
  const refused = error instanceof ApiProblem ? refusals[error.errors[0]?.code ?? error.code] : undefined;
  return (
    <Alert color="red" variant="outline" role="alert">
      {refused ? intl.formatMessage({ id: refused }) : explainText(intl, error)}
    </Alert>
  );
}
