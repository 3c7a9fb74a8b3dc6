import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCalendarPlus } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import { Dialog } from "@/shared/Dialog";
import { SubscribeForm } from "./SubscribeForm";

/** The way to have gatherings in one's own calendar. */
export function SubscribeButton({ signedIn, host }: { signedIn: boolean; host: string | undefined }) {
  const intl = useIntl();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={open}>
        <FormattedMessage id="feeds.subscribe" />
      </Button>
      <Dialog opened={opened} close={close} size="lg" title={intl.formatMessage({ id: "feeds.title" })}>
        {opened ? <SubscribeForm signedIn={signedIn} host={host} /> : null}
      </Dialog>
    </>
  );
}
