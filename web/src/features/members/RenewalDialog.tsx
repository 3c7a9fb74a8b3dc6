import { Alert, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { formatDay, oneYearOn, today } from "./days";
import { fullName } from "./people";
import type { useRenewal } from "./useRenewal";

/** Asks until when; what most renewals are is filled in already. */
export function RenewalDialog({
  member,
  opened,
  close,
  renewal,
}: {
  member: Member;
  opened: boolean;
  close: () => void;
  renewal: ReturnType<typeof useRenewal>;
}) {
  const intl = useIntl();
  const [until, setUntil] = useState(() => oneYearOn(member.paidUntil, today()));
  const [missing, setMissing] = useState(false);
  const name = fullName(member);
  const leave = () => {
    renewal.reset();
    close();
  };
  return (
    <Dialog opened={opened} close={leave} title={intl.formatMessage({ id: "members.renew.title" }, { name })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (until) renewal.mutate({ member, paidUntil: until }, { onSuccess: close });
          else setMissing(true);
        }}
      >
        <Stack gap="lg">
          {renewal.error ? (
            <Alert color="red" variant="outline" role="alert">
              {explainText(intl, renewal.error)}
            </Alert>
          ) : null}
          <TextInput
            type="date"
            label={intl.formatMessage({ id: "members.paidUntil" })}
            value={until}
            error={missing ? intl.formatMessage({ id: "field.date" }) : null}
            onChange={(event) => {
              setUntil(event.currentTarget.value);
              setMissing(false);
            }}
            maw={220}
            data-autofocus
          />
          <Text role="status">
            {until ? (
              <FormattedMessage id="members.renew.text" values={{ name, date: formatDay(intl, until) }} />
            ) : null}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              <FormattedMessage id="common.cancel" />
            </Button>
            <Button type="submit" loading={renewal.isPending}>
              <FormattedMessage id="members.renew" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
