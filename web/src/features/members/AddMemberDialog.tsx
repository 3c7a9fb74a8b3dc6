import { Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { AddMemberForm } from "./AddMemberForm";
import { membersKey } from "./membersQuery";

export function AddMemberDialog({
  partner,
  owner,
  as,
  close,
}: {
  partner: string;
  owner: string;
  as: "member" | "coordinator" | null;
  close: () => void;
}) {
  const intl = useIntl();
  const queryClient = useQueryClient();
  return (
    <Modal
      opened={as !== null}
      onClose={close}
      title={intl.formatMessage({ id: "members.add.to" }, { partner: owner })}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "common.close" }), size: "lg" }}
      size="lg"
    >
      {as ? (
        <AddMemberForm
          partner={partner}
          as={as}
          cancel={close}
          onAdded={(member) => {
            queryClient.invalidateQueries({ queryKey: membersKey(partner) });
            notifications.show({
              color: "plum",
              message: intl.formatMessage(
                { id: member.email ? "members.added.invited" : "members.added" },
                { name: `${member.givenName} ${member.familyName}` },
              ),
              closeButtonProps: { "aria-label": intl.formatMessage({ id: "common.close" }) },
            });
            close();
          }}
        />
      ) : null}
    </Modal>
  );
}
