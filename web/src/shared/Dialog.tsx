import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";

/** A dialog whose close button says so in the reader's language. */
export function Dialog({
  opened,
  close,
  title,
  size = "md",
  children,
}: {
  opened: boolean;
  close: () => void;
  title: string;
  size?: "md" | "lg" | "xl";
  children: ReactNode;
}) {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={size}
      centered
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "common.close" }), size: "lg" }}
      styles={{ title: { fontFamily: "var(--mantine-font-family-headings)", fontSize: "1.3rem" } }}
    >
      {children}
    </Modal>
  );
}
