import { Button, Menu } from "@mantine/core";
import { IconBuildingCommunity, IconChevronDown, IconWorld } from "@tabler/icons-react";
import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import classes from "./WorkspaceSwitcher.module.css";

/** Top left: whose data is shown, and the way to another partner that I look after. */
export function WorkspaceSwitcher() {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { partner } = useParams({ strict: false });
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (!me) return null;

  const looksAfter = me.memberships.filter(
    ({ roles }) => roles.includes("coordinator") || roles.includes("trainer") || roles.includes("organiser"),
  );
  if (looksAfter.length === 0 && !me.federationAdmin) return null;

  const here = path.startsWith("/federation")
    ? intl.formatMessage({ id: "shell.federation" })
    : path.startsWith("/partners/") && partner
      ? (membershipAt(me, partner)?.partnerName ?? partner)
      : intl.formatMessage({ id: "shell.choose" });

  const switchTo = (other: string) => {
    const params = { partner: other };
    const coordinates = hasRoleAt(me, other, "coordinator");
    if (path.includes("/gatherings") || !(coordinates || hasRoleAt(me, other, "trainer")))
      navigate({ to: "/partners/$partner/gatherings", params });
    else if (!coordinates || path.includes("/cycles")) navigate({ to: "/partners/$partner/cycles", params });
    else if (path.endsWith("/enrolment-requests"))
      navigate({ to: "/partners/$partner/enrolment-requests", params });
    else if (path.endsWith("/members")) navigate({ to: "/partners/$partner/members", params });
    else if (path.includes("/imports")) navigate({ to: "/partners/$partner/imports", params });
    else navigate({ to: "/partners/$partner/applications", params, search: { state: "open" } });
  };

  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          className={classes.target}
          classNames={{ label: classes.label }}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={`${here} – ${intl.formatMessage({ id: "shell.switch" })}`}
        >
          {here}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={intl.formatMessage({ id: "shell.switch" })}>
        {looksAfter.map((membership) => (
          <Menu.Item
            key={membership.partner}
            leftSection={<IconBuildingCommunity size={18} aria-hidden />}
            aria-current={membership.partner === partner ? "true" : undefined}
            onClick={() => switchTo(membership.partner)}
          >
            {membership.partnerName}
          </Menu.Item>
        ))}
        {me.federationAdmin ? (
          <Menu.Item
            leftSection={<IconWorld size={18} aria-hidden />}
            onClick={() => navigate({ to: "/federation" })}
          >
            <FormattedMessage id="shell.federation" />
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
