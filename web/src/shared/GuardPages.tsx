import { Group, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { ButtonLink } from "./links";
import { Page } from "./Page";
import { SignInButton } from "./session/SignInButton";

export function SignInPage() {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "guard.signIn.title" })} size="narrow">
      <Text size="lg" mb="xl">
        <FormattedMessage id="guard.signIn.text" />
      </Text>
      <SignInButton />
    </Page>
  );
}

export function ForbiddenPage() {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "failure.forbidden.title" })} size="narrow">
      <Text size="lg" mb="xl">
        <FormattedMessage id="failure.forbidden.text" />
      </Text>
      <Group>
        <ButtonLink to="/">
          <FormattedMessage id="common.home" />
        </ButtonLink>
      </Group>
    </Page>
  );
}

export function NotFoundPage() {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "failure.missing.title" })} size="narrow">
      <Text size="lg" mb="xl">
        <FormattedMessage id="failure.missing.text" />
      </Text>
      <ButtonLink to="/">
        <FormattedMessage id="common.home" />
      </ButtonLink>
    </Page>
  );
}
