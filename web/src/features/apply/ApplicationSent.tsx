import { List, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { PublicPartner } from "@/api/generated";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";

export function ApplicationSent({ partner, email }: { partner: PublicPartner; email: string }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "apply.sent.title" })} owner={partner.name} size="narrow">
      <Text size="lg" mb="md">
        <FormattedMessage id="apply.sent.text" values={{ email: <strong>{email}</strong> }} />
      </Text>
      <List type="ordered" spacing="sm" size="lg" mb="xl" pr="md">
        <List.Item>
          <FormattedMessage id="apply.sent.step1" />
        </List.Item>
        <List.Item>
          <FormattedMessage id="apply.sent.step2" values={{ partner: partner.name }} />
        </List.Item>
        <List.Item>
          <FormattedMessage id="apply.sent.step3" />
        </List.Item>
      </List>
      <Text c="dimmed" mb="lg">
        <FormattedMessage id="apply.sent.nothing" />
      </Text>
      <TextLink to="/">
        <FormattedMessage id="common.home" />
      </TextLink>
    </Page>
  );
}
