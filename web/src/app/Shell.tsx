import { Box, Text } from "@mantine/core";
import { Link, Outlet, useParams, useRouterState } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { LanguageSwitcher } from "@/shared/LanguageSwitcher";
import { SessionEndedDialog } from "@/shared/session/SessionEndedDialog";
import { hasRoleAt, useMe } from "@/shared/session/session";
import { AccountMenu } from "./AccountMenu";
import { OfflineNotice } from "./OfflineNotice";
import classes from "./Shell.module.css";
import { WorkspaceSwitcher } from "./WorkspaceSwitcher";

/** The frame of every page: where I am, whose data this is, my language, my account. */
export function Shell() {
  const intl = useIntl();
  return (
    <Box className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <FormattedMessage id="shell.skip" />
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand} aria-label={intl.formatMessage({ id: "shell.home" })}>
            <img src="/favicon.svg" alt="" width={34} height={34} />
            <span className={classes.brandName} aria-hidden>
              WE’RE IN
            </span>
          </Link>
          <WorkspaceSwitcher />
          <div className={classes.spacer} />
          <LanguageSwitcher />
          <AccountMenu />
        </div>
        <SectionNavigation />
      </header>
      <OfflineNotice />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <footer className={classes.footer}>
        <Text size="sm">
          <FormattedMessage id="shell.footer" />
        </Text>
      </footer>
      <SessionEndedDialog />
    </Box>
  );
}

function SectionNavigation() {
  const intl = useIntl();
  const { data: me } = useMe();
  const { partner } = useParams({ strict: false });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const inFederation = path.startsWith("/federation");
  const inPartner = path.startsWith("/partners/") && partner !== undefined;
  const coordinates = inPartner && hasRoleAt(me, partner, "coordinator");
  const hosts = coordinates || (inPartner && hasRoleAt(me, partner, "trainer"));
  const plans = coordinates || (inPartner && hasRoleAt(me, partner, "organiser"));
  if (!me || !(inFederation ? me.federationAdmin : hosts || plans)) return null;
  const active = { "aria-current": "page" } as const;
  return (
    <nav className={classes.sections} aria-label={intl.formatMessage({ id: "shell.sections" })}>
      {inFederation ? (
        <>
          <Link to="/federation" activeOptions={{ exact: true }} activeProps={active}>
            <FormattedMessage id="dashboard.title" />
          </Link>
          <Link to="/federation/partners" activeProps={active}>
            <FormattedMessage id="partners.title" />
          </Link>
        </>
      ) : (
        <>
          {coordinates ? (
            <>
              <Link
                to="/partners/$partner/applications"
                params={{ partner: partner ?? "" }}
                search={{ state: "open" }}
                activeOptions={{ includeSearch: false }}
                activeProps={active}
              >
                <FormattedMessage id="applications.title" />
              </Link>
              <Link
                to="/partners/$partner/members"
                params={{ partner: partner ?? "" }}
                activeOptions={{ includeSearch: false }}
                activeProps={active}
              >
                <FormattedMessage id="members.title" />
              </Link>
              <Link
                to="/partners/$partner/imports"
                params={{ partner: partner ?? "" }}
                activeOptions={{ includeSearch: false }}
                activeProps={active}
              >
                <FormattedMessage id="imports.title" />
              </Link>
            </>
          ) : null}
          {hosts ? (
            <Link to="/partners/$partner/cycles" params={{ partner: partner ?? "" }} activeProps={active}>
              <FormattedMessage id="hosting.title" />
            </Link>
          ) : null}
          {plans ? (
            <Link to="/partners/$partner/gatherings" params={{ partner: partner ?? "" }} activeProps={active}>
              <FormattedMessage id="planning.title" />
            </Link>
          ) : null}
          {coordinates ? (
            <Link
              to="/partners/$partner/enrolment-requests"
              params={{ partner: partner ?? "" }}
              activeProps={active}
            >
              <FormattedMessage id="requests.title" />
            </Link>
          ) : null}
          {coordinates ? (
            <Link
              to="/partners/$partner/school-calendar"
              params={{ partner: partner ?? "" }}
              activeProps={active}
            >
              <FormattedMessage id="schools.title" />
            </Link>
          ) : null}
        </>
      )}
    </nav>
  );
}
