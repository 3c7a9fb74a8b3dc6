import { Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { AddPartnerForm } from "./AddPartnerForm";
import { partnersKey } from "./partnersQuery";

export function AddPartnerDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const intl = useIntl();
  const queryClient = useQueryClient();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={intl.formatMessage({ id: "partners.add" })}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "common.close" }), size: "lg" }}
      size="lg"
    >
      <AddPartnerForm
        cancel={close}
        onAdded={(partner) => {
          queryClient.invalidateQueries({ queryKey: partnersKey });
          notifications.show({
            color: "plum",
            message: intl.formatMessage({ id: "partners.added" }, { partner: partner.name }),
            closeButtonProps: { "aria-label": intl.formatMessage({ id: "common.close" }) },
          });
          close();
        }}
      />
    </Modal>
  );
}
