import { Alert, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Partner } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { useSuspension } from "./useSuspension";

export function SuspensionDialog({ partner, close }: { partner: Partner | null; close: () => void }) {
  return partner ? <OpenDialog partner={partner} close={close} /> : null;
}

/** Suspending shuts many people out, so it wants the partner's id typed; resuming does not. */
function OpenDialog({ partner, close }: { partner: Partner; close: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const [typed, setTyped] = useState("");
  const [mistyped, setMistyped] = useState(false);
  const suspension = useSuspension(partner);
  const suspends = partner.state !== "suspended";
  const send = () => {
    if (suspends && typed.trim() !== partner.id) {
      setMistyped(true);
      return;
    }
    suspension.mutate(undefined, {
      onSuccess: () => {
        toast(
          intl.formatMessage(
            { id: suspends ? "partners.suspended" : "partners.resumed" },
            { partner: partner.name },
          ),
        );
        close();
      },
    });
  };
  return (
    <Dialog
      opened
      close={close}
      title={intl.formatMessage(
        { id: suspends ? "partners.suspend.title" : "partners.resume.title" },
        { partner: partner.name },
      )}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="md">
          {suspension.error ? (
            <Alert color="red" variant="outline" role="alert">
              {explainText(intl, suspension.error)}
            </Alert>
          ) : null}
          <Text>
            <FormattedMessage
              id={suspends ? "partners.suspend.text" : "partners.resume.text"}
              values={{ partner: partner.name }}
            />
          </Text>
          {suspends ? (
            <TextInput
              label={intl.formatMessage({ id: "partners.suspend.type" }, { id: partner.id })}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              data-autofocus
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setMistyped(false);
              }}
              error={mistyped ? intl.formatMessage({ id: "partners.suspend.mistyped" }) : null}
            />
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="common.cancel" />
            </Button>
            <Button type="submit" color={suspends ? "coral.8" : "plum.8"} loading={suspension.isPending}>
              <FormattedMessage id={suspends ? "partners.suspend" : "partners.resume"} />
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
