import { Group, Stack, Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Me } from "@/api/generated";
import { TextLink } from "@/shared/links";
import { roleName } from "@/shared/roles";
import classes from "./HomePage.module.css";

/** For somebody signed in: where she belongs and the pages that are hers. */
export function MyPlaces({ me }: { me: Me }) {
  const intl = useIntl();
  const name = me.memberships[0]?.givenName;
  return (
    <section className={classes.places} aria-labelledby="my-places">
      <Title order={2} id="my-places" mb="sm">
        {name ? (
          <FormattedMessage id="home.hello" values={{ name }} />
        ) : (
          <FormattedMessage id="home.helloNameless" />
        )}
      </Title>
      <Stack gap="sm">
        {me.federationAdmin ? (
          <div className={classes.card}>
            <Text fw={600}>
              <FormattedMessage id="shell.federation" />
            </Text>
            <Group gap="lg">
              <TextLink to="/federation">
                <FormattedMessage id="dashboard.title" />
              </TextLink>
              <TextLink to="/federation/partners">
                <FormattedMessage id="partners.title" />
              </TextLink>
            </Group>
          </div>
        ) : null}
        {me.memberships.map((membership) => (
          <div key={membership.partner} className={classes.card}>
            <Text fw={600}>{membership.partnerName}</Text>
            <Text c="dimmed">{membership.roles.map((role) => roleName(intl, role)).join(" · ")}</Text>
            <Group gap="lg">
              {membership.roles.includes("coordinator") ? (
                <>
                  <TextLink
                    to="/partners/$partner/applications"
                    params={{ partner: membership.partner }}
                    search={{ state: "open" }}
                  >
                    <FormattedMessage id="applications.title" />
                  </TextLink>
                  <TextLink to="/partners/$partner/members" params={{ partner: membership.partner }}>
                    <FormattedMessage id="members.title" />
                  </TextLink>
                  <TextLink
                    to="/partners/$partner/enrolment-requests"
                    params={{ partner: membership.partner }}
                  >
                    <FormattedMessage id="requests.title" />
                  </TextLink>
                </>
              ) : null}
              {membership.roles.some((role) => role === "coordinator" || role === "trainer") ? (
                <TextLink to="/partners/$partner/cycles" params={{ partner: membership.partner }}>
                  <FormattedMessage id="hosting.title" />
                </TextLink>
              ) : null}
              {membership.roles.some((role) => role === "coordinator" || role === "organiser") ? (
                <TextLink to="/partners/$partner/gatherings" params={{ partner: membership.partner }}>
                  <FormattedMessage id="planning.title" />
                </TextLink>
              ) : null}
            </Group>
          </div>
        ))}
        {me.memberships.length > 0 ? (
          <div className={classes.card}>
            <Text fw={600}>
              <FormattedMessage id="cycles.title" />
            </Text>
            <Group gap="lg">
              <TextLink to="/cycles">
                <FormattedMessage id="cycles.mine.find" />
              </TextLink>
              <TextLink to="/my/cycles">
                <FormattedMessage id="cycles.mine" />
              </TextLink>
              <TextLink to="/my/certificates">
                <FormattedMessage id="certificates.mine" />
              </TextLink>
              <TextLink to="/gatherings">
                <FormattedMessage id="gatherings.title" />
              </TextLink>
              <TextLink to="/attend">
                <FormattedMessage id="attend.title" />
              </TextLink>
            </Group>
          </div>
        ) : null}
        {me.memberships.length === 0 && !me.federationAdmin ? (
          <Text>
            <FormattedMessage id="home.nowhere" />
          </Text>
        ) : null}
      </Stack>
    </section>
  );
}
