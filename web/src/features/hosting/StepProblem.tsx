import { Alert, List, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import { explainText } from "@/shared/failure";
import { fromServer, refusalText } from "@/shared/forms/fieldErrors";
import { lackLabel } from "./lackLabel";

/** Why a cycle does not take a step: everything that it lacks, in the words of its editor. */
export function StepProblem({ error }: { error: Error }) {
  const intl = useIntl();
  const lacks = error instanceof ApiProblem && error.status === 409 ? error.errors : [];
  const named = lacks.filter((lack) => lack.pointer !== "/state").map(fromServer);
  return (
    <Alert color="red" variant="outline" role="alert">
      {named.length > 0 ? (
        <>
          <Text fw={650}>
            <FormattedMessage id="hosting.step.lacks" />
          </Text>
          <List mt="xs">
            {named.map((lack) => (
              <List.Item key={lack.field}>
                {intl.formatMessage({ id: lackLabel(lack.field) })}: {refusalText(intl, lack.code, lack.max)}
              </List.Item>
            ))}
          </List>
        </>
      ) : (
        explainText(intl, error)
      )}
    </Alert>
  );
}
