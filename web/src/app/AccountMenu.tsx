import { ActionIcon, Menu } from "@mantine/core";
import { IconLogout, IconUserCircle } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { SignInButton } from "@/shared/session/SignInButton";
import { signOut, useMe, useSession } from "@/shared/session/session";
import { useToast } from "@/shared/useToast";

export function AccountMenu() {
  const intl = useIntl();
  const toast = useToast();
  const session = useSession();
  const { data: me } = useMe();
  if (!session.data) return null;
  if (!session.data.signedIn) return <SignInButton size="sm" />;

  const first = me?.memberships[0];
  const name = first ? `${first.givenName} ${first.familyName}` : null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" size={38} aria-label={intl.formatMessage({ id: "session.account" })}>
          <IconUserCircle size={26} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={intl.formatMessage({ id: "session.account" })}>
        {name ? <Menu.Label>{name}</Menu.Label> : null}
        <Menu.Item
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => signOut().catch((error) => toast(explainText(intl, error), "red"))}
        >
          <FormattedMessage id="session.signOut" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
