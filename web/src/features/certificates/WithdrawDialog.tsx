import { Alert, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { withdrawMyCertificate } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { mineKey } from "./certificatesQuery";

/** Asks before her name and the files go: they do not come back. */
export function WithdrawDialog({
  host,
  id,
  opened,
  close,
}: {
  host: string;
  id: string;
  opened: boolean;
  close: () => void;
}) {
  const intl = useIntl();
  const queryClient = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawMyCertificate({ path: { issuer: host, id }, throwOnError: true }),
    onSuccess: () => {
      close();
      return queryClient.invalidateQueries({ queryKey: mineKey });
    },
  });
  return (
    <Dialog opened={opened} close={close} title={intl.formatMessage({ id: "certificates.withdraw.title" })}>
      <Text mb="lg">
        <FormattedMessage id="certificates.withdraw.text" />
      </Text>
      {withdraw.error ? (
        <Alert color="red" variant="outline" role="alert" mb="lg">
          {explainText(intl, withdraw.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="common.cancel" />
        </Button>
        <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          <FormattedMessage id="certificates.withdraw" />
        </Button>
      </Group>
    </Dialog>
  );
}
