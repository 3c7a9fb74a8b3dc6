import { useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { Dialog } from "@/shared/Dialog";
import { useToast } from "@/shared/useToast";
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
  const toast = useToast();
  const queryClient = useQueryClient();
  return (
    <Dialog
      opened={as !== null}
      close={close}
      title={intl.formatMessage({ id: "members.add.to" }, { partner: owner })}
      size="lg"
    >
      {as ? (
        <AddMemberForm
          partner={partner}
          as={as}
          cancel={close}
          onAdded={(member) => {
            queryClient.invalidateQueries({ queryKey: membersKey(partner) });
            toast(
              intl.formatMessage(
                { id: member.email ? "members.added.invited" : "members.added" },
                { name: `${member.givenName} ${member.familyName}` },
              ),
            );
            close();
          }}
        />
      ) : null}
    </Dialog>
  );
}
