import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useIntl } from "react-intl";

/** Says that something has worked; announced politely and gone by itself. */
export function useToast(): (message: string, color?: "plum" | "red") => void {
  const intl = useIntl();
  return useCallback(
    (message, color = "plum") => {
      notifications.show({
        color,
        message,
        autoClose: 8_000,
        closeButtonProps: { "aria-label": intl.formatMessage({ id: "common.close" }), size: "md" },
      });
    },
    [intl],
  );
}
