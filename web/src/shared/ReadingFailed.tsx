import { Alert, type AlertProps, Button, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "./failure";

/** Says why something could not be read, and reads it again on request; nothing unless it failed. */
export function ReadingFailed({
  reading,
  ...place
}: {
  reading: { error: unknown; refetch: () => unknown };
} & Pick<AlertProps, "mb">) {
  const intl = useIntl();
  return reading.error ? (
    <Alert color="red" variant="outline" role="alert" {...place}>
      <Text mb="sm">{explainText(intl, reading.error)}</Text>
      <Button size="sm" onClick={() => reading.refetch()}>
        <FormattedMessage id="common.retry" />
      </Button>
    </Alert>
  ) : null;
}
