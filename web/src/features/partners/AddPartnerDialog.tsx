import { useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { Dialog } from "@/shared/Dialog";
import { useToast } from "@/shared/useToast";
import { AddPartnerForm } from "./AddPartnerForm";
import { partnersKey } from "./partnersQuery";

export function AddPartnerDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  return (
    <Dialog opened={opened} close={close} title={intl.formatMessage({ id: "partners.add" })} size="lg">
      <AddPartnerForm
        cancel={close}
        onAdded={(partner) => {
          queryClient.invalidateQueries({ queryKey: partnersKey });
          toast(intl.formatMessage({ id: "partners.added" }, { partner: partner.name }));
          close();
        }}
      />
    </Dialog>
  );
}
