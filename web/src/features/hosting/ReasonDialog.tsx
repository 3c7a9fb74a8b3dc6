import { Button, Group, Text } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";
import { Dialog } from "@/shared/Dialog";
import { ReasonChoice } from "@/shared/forms/ReasonChoice";
import type { Reason } from "./checkInStore";

const reasons: Record<Reason, MessageId> = {
  "not-noted": "checkin.reason.notNoted",
  "noted-in-error": "checkin.reason.inError",
  "left-early": "checkin.reason.leftEarly",
  "came-late": "checkin.reason.cameLate",
};

/** Asks why something else than before is noted. */
export function ReasonDialog({
  name,
  close,
  chosen,
}: {
  name: string | null;
  close: () => void;
  chosen: (reason: Reason) => void;
}) {
  const intl = useIntl();
  return (
    <Dialog
      opened={name !== null}
      close={close}
      title={intl.formatMessage({ id: "checkin.correct" }, { name: name ?? "" })}
    >
      {name === null ? null : <ReasonForm close={close} chosen={chosen} />}
    </Dialog>
  );
}

function ReasonForm({ close, chosen }: { close: () => void; chosen: (reason: Reason) => void }) {
  const [reason, setReason] = useState<Reason>("noted-in-error");
  const send = (event: FormEvent) => {
    event.preventDefault();
    chosen(reason);
  };
  return (
    <form onSubmit={send}>
      <Text mb="md">
        <FormattedMessage id="checkin.correct.text" />
      </Text>
      <ReasonChoice label="checkin.reason" reasons={reasons} value={reason} choose={setReason} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="common.cancel" />
        </Button>
        <Button type="submit">
          <FormattedMessage id="common.save" />
        </Button>
      </Group>
    </form>
  );
}
