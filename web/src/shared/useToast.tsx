import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { FormattedMessage, useIntl } from "react-intl";

const SHOWN_MS = 8_000;
// Long enough to read what has happened, change one's mind and get there by keyboard.
const UNDO_SHOWN_MS = 30_000;

/** Says that something has worked; announced politely, gone by itself, and undone where possible. */
export function useToast(): (message: string, color?: "plum" | "red", undo?: () => void) => void {
  const intl = useIntl();
  return useCallback(
    (message, color = "plum", undo) => {
      const id = notifications.show({
        color,
        message: undo ? (
          <Group gap="sm" justify="space-between" wrap="nowrap">
            <Text size="sm">{message}</Text>
            <Button
              variant="subtle"
              size="compact-md"
              flex="none"
              onClick={() => {
                notifications.hide(id);
                undo();
              }}
            >
              <FormattedMessage id="common.undo" />
            </Button>
          </Group>
        ) : (
          message
        ),
        autoClose: undo ? UNDO_SHOWN_MS : SHOWN_MS,
        closeButtonProps: { "aria-label": intl.formatMessage({ id: "common.close" }), size: "md" },
      });
    },
    [intl],
  );
}
