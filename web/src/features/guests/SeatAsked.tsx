import { List, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { PublicPartner } from "@/api/generated";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";

/** The same for everybody: what became of it is read in the mailbox only. */
export function SeatAsked({ partner, email }: { partner: PublicPartner; email: string }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "apply.sent.title" })} owner={partner.name} size="narrow">
      <Text size="lg" mb="md">
        <FormattedMessage id="guests.sent.text" values={{ email: <strong>{email}</strong> }} />
      </Text>
      <List type="ordered" spacing="sm" size="lg" mb="xl" pr="md">
        <List.Item>
          <FormattedMessage id="guests.sent.step1" />
        </List.Item>
        <List.Item>
          <FormattedMessage id="guests.sent.step2" />
        </List.Item>
      </List>
      <Text c="dimmed" mb="lg">
        <FormattedMessage id="apply.sent.nothing" />
      </Text>
      <TextLink to="/gatherings">
        <FormattedMessage id="gatherings.all" />
      </TextLink>
    </Page>
  );
}
