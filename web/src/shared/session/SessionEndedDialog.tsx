import { Group, Modal, Text } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { sessionEnded } from "./sessionEnded";
import { SignInButton } from "./SignInButton";

/** Says that the session is over without taking away what is on the page. */
export function SessionEndedDialog() {
  const intl = useIntl();
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.get);
  return (
    <Modal
      opened={ended}
      onClose={sessionEnded.dismiss}
      title={intl.formatMessage({ id: "session.ended.title" })}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "common.close" }) }}
      centered
    >
      <Text mb="lg">
        <FormattedMessage id="session.ended.text" />
      </Text>
      <Group justify="flex-end">
        <SignInButton />
      </Group>
    </Modal>
  );
}
