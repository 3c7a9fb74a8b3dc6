import { Group, Text } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Dialog } from "@/shared/Dialog";
import { SignInButton } from "./SignInButton";
import { sessionEnded } from "./sessionEnded";

/** Says that the session is over without taking away what is on the page. */
export function SessionEndedDialog() {
  const intl = useIntl();
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.get);
  return (
    <Dialog
      opened={ended}
      close={sessionEnded.dismiss}
      title={intl.formatMessage({ id: "session.ended.title" })}
    >
      <Text mb="lg">
        <FormattedMessage id="session.ended.text" />
      </Text>
      <Group justify="flex-end">
        <SignInButton />
      </Group>
    </Dialog>
  );
}
