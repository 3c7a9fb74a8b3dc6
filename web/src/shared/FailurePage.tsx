import { Button, Group, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import { explain } from "./failure";
import { ButtonLink } from "./links";
import { Page } from "./Page";

/** Takes the place of a page that could not be shown, and says what to do next. */
export function FailurePage({
  error,
  retry,
  owner,
}: {
  error: unknown;
  retry?: () => unknown;
  owner?: string | undefined;
}) {
  const intl = useIntl();
  const { title, text } = explain(error);
  const hopeless = error instanceof ApiProblem && [403, 404].includes(error.status);
  return (
    <Page title={intl.formatMessage({ id: title })} owner={owner} size="narrow" failed>
      <Text size="lg" mb="xl" role="alert">
        <FormattedMessage id={text} />
      </Text>
      <Group>
        {retry && !hopeless ? (
          <Button onClick={() => retry()}>
            <FormattedMessage id="common.retry" />
          </Button>
        ) : null}
        <ButtonLink to="/" variant={retry && !hopeless ? "default" : "filled"}>
          <FormattedMessage id="common.home" />
        </ButtonLink>
      </Group>
    </Page>
  );
}
