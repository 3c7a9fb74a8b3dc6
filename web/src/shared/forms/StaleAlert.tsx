import { Alert, Button, Group, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

/** Somebody was quicker: what she has typed is kept until she takes the newer version. */
export function StaleAlert({ title, take }: { title: MessageId; take: () => void }) {
  return (
    <Alert color="red" variant="outline" role="alert" mb="lg">
      <Text fw={650}>
        <FormattedMessage id={title} />
      </Text>
      <Text mb="sm">
        <FormattedMessage id="hosting.stale.text" />
      </Text>
      <Group>
        <Button onClick={take}>
          <FormattedMessage id="hosting.stale.theirs" />
        </Button>
      </Group>
    </Alert>
  );
}
