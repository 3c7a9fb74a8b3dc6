import { Alert, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { reissueCertificate, revokeCertificate } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { ReasonChoice } from "@/shared/forms/ReasonChoice";
import { idempotencyKeys } from "@/shared/idempotency";
import { issuedCertificatesQuery } from "./certificatesQuery";
import { type Reason, reasons } from "./states";

/** Whose certificate is to be taken back, or issued again. */
export interface Asked {
  step: "revocation" | "reissue";
  id: string;
  name: string;
}

/** Asks why: the reason is kept, and everybody sees within a minute that it counts no more. */
export function TakeBackDialog({
  partner,
  cycle,
  asked,
  close,
}: {
  partner: string;
  cycle: string;
  asked: Asked | null;
  close: () => void;
}) {
  const intl = useIntl();
  return (
    <Dialog
      opened={asked !== null}
      close={close}
      title={asked ? intl.formatMessage({ id: titles[asked.step] }, { name: asked.name }) : ""}
    >
      {asked ? <ReasonForm partner={partner} cycle={cycle} asked={asked} close={close} /> : null}
    </Dialog>
  );
}

const titles = {
  revocation: "certificates.revoke.title",
  reissue: "certificates.reissue.title",
} as const;

function ReasonForm({
  partner,
  cycle,
  asked,
  close,
}: {
  partner: string;
  cycle: string;
  asked: Asked;
  close: () => void;
}) {
  const intl = useIntl();
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const [reason, setReason] = useState<Reason>("particulars-changed");
  const takeBack = useMutation({
    mutationFn: () => {
      const body = { reason };
      const ask = asked.step === "reissue" ? reissueCertificate : revokeCertificate;
      return ask({
        path: { partner, id: cycle, certificate: asked.id },
        body,
        headers: keyFor({ ...asked, ...body }),
        throwOnError: true,
      });
    },
    onSuccess: close,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: issuedCertificatesQuery(partner, cycle).queryKey }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    takeBack.mutate();
  };
  return (
    <form onSubmit={send}>
      <Text mb="md">
        <FormattedMessage
          id={asked.step === "reissue" ? "certificates.reissue.text" : "certificates.revoke.text"}
        />
      </Text>
      <ReasonChoice label="certificates.reason" reasons={reasons} value={reason} choose={setReason} />
      {takeBack.error ? (
        <Alert color="red" variant="outline" role="alert" mt="md">
          {explainText(intl, takeBack.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="common.cancel" />
        </Button>
        <Button type="submit" color={asked.step === "reissue" ? "plum" : "red"} loading={takeBack.isPending}>
          <FormattedMessage id={asked.step === "reissue" ? "certificates.reissue" : "certificates.revoke"} />
        </Button>
      </Group>
    </form>
  );
}
