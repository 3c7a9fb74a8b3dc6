import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconCircleCheck, IconHourglass, IconPlayerPause } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Partner } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { kindName } from "@/shared/kinds";
import { ButtonLink } from "@/shared/links";
import { countryName, languageName } from "@/shared/names";
import classes from "./PartnerCard.module.css";
import { ProvisioningSteps } from "./ProvisioningSteps";

const stateNames: Record<Partner["state"], MessageId> = {
  proposed: "partnerState.provisioning",
  provisioning: "partnerState.provisioning",
  active: "partnerState.active",
  suspended: "partnerState.suspended",
};

export function PartnerCard({ partner, changeState }: { partner: Partner; changeState: () => void }) {
  const intl = useIntl();
  return (
    <article className={classes.card} aria-labelledby={`partner-${partner.id}`} data-partner={partner.id}>
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={2} className={classes.words}>
          <Group gap="sm">
            <Title order={2} size="h4" id={`partner-${partner.id}`}>
              {partner.name}
            </Title>
            <StateBadge state={partner.state} name={intl.formatMessage({ id: stateNames[partner.state] })} />
          </Group>
          <Text c="dimmed">
            {kindName(intl, partner.kind)} · {partner.city}, {countryName(intl, partner.country)} ·{" "}
            {partner.languages.map(languageName).join(", ")}
          </Text>
          <Text size="sm" c="dimmed">
            <FormattedMessage id="partners.target" values={{ days: partner.applicationTargetDays }} /> ·{" "}
            {partner.timeZone} · <code>{partner.id}</code>
          </Text>
        </Stack>
        <Group gap="sm">
          {partner.state === "active" ? (
            <ButtonLink
              to="/partners/$partner/members"
              params={{ partner: partner.id }}
              search={{ add: "coordinator" }}
              variant="default"
              size="sm"
              aria-label={`${intl.formatMessage({ id: "members.addCoordinator" })} – ${partner.name}`}
            >
              <FormattedMessage id="members.addCoordinator" />
            </ButtonLink>
          ) : null}
          {partner.state === "active" || partner.state === "suspended" ? (
            <Button
              variant="default"
              size="sm"
              onClick={changeState}
              aria-label={`${intl.formatMessage({ id: partner.state === "active" ? "partners.suspend" : "partners.resume" })} – ${partner.name}`}
            >
              <FormattedMessage id={partner.state === "active" ? "partners.suspend" : "partners.resume"} />
            </Button>
          ) : null}
        </Group>
      </Group>
      {partner.provisioning?.steps.some((step) => step.state !== "done") ? (
        <ProvisioningSteps steps={partner.provisioning.steps} />
      ) : null}
    </article>
  );
}

function StateBadge({ state, name }: { state: Partner["state"]; name: string }) {
  switch (state) {
    case "active":
      return (
        <Badge
          color="teal.9"
          variant="outline"
          tt="none"
          size="lg"
          leftSection={<IconCircleCheck size={16} aria-hidden />}
        >
          {name}
        </Badge>
      );
    case "suspended":
      return (
        <Badge
          color="coral.8"
          variant="filled"
          tt="none"
          size="lg"
          leftSection={<IconPlayerPause size={16} aria-hidden />}
        >
          {name}
        </Badge>
      );
    case "proposed":
    case "provisioning":
      return (
        <Badge
          color="plum"
          variant="light"
          tt="none"
          size="lg"
          leftSection={<IconHourglass size={16} aria-hidden />}
        >
          {name}
        </Badge>
      );
  }
}
