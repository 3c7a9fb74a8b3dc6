import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { QrCode } from "@/shared/QrCode";
import { useToast } from "@/shared/useToast";
import { inCalendarProgram } from "./feedAddress";

/** The address of a calendar, three ways to take it: open, copy, or with a phone's camera. */
export function FeedAddress({ label, address }: { label: string; address: string }) {
  const intl = useIntl();
  const toast = useToast();
  const [picture, setPicture] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast(intl.formatMessage({ id: "feeds.copied" }));
    } catch {
      // Not everywhere may a page write there: the address can be marked and copied by hand.
      toast(intl.formatMessage({ id: "feeds.notCopied" }), "red");
    }
  };
  return (
    <Stack gap="sm">
      <TextInput label={label} value={address} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Group gap="sm">
        <Button component="a" href={inCalendarProgram(address)}>
          <FormattedMessage id="feeds.open" />
        </Button>
        <Button variant="default" onClick={copy}>
          <FormattedMessage id="feeds.copy" />
        </Button>
        <Button variant="default" aria-expanded={picture} onClick={() => setPicture(!picture)}>
          <FormattedMessage id="feeds.picture" />
        </Button>
      </Group>
      {picture ? <QrCode text={address} label={intl.formatMessage({ id: "feeds.picture.label" })} /> : null}
    </Stack>
  );
}
