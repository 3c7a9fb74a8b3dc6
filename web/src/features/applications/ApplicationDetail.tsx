import { Alert, Anchor, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Application } from "@/api/generated";
import { countryName, languageName } from "@/shared/names";
import { stageName } from "@/shared/stages";
import classes from "./ApplicationDetail.module.css";
import { ApplicationMarks } from "./ApplicationMarks";
import { Decision } from "./Decision";
import { reasonName } from "./reasons";

export function ApplicationDetail({
  partner,
  owner,
  application,
  done,
}: {
  partner: string;
  owner: string;
  application: Application;
  done: () => void;
}) {
  const intl = useIntl();
  const { business } = application;
  const open = application.state === "submitted" || application.state === "in-review";
  const place = [
    [application.postalCode, application.city].filter(Boolean).join(" "),
    application.country ? countryName(intl, application.country) : null,
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <ApplicationMarks application={application} />
      </Group>
      {open && application.possibleMember ? (
        <Alert color="plum" variant="light">
          <FormattedMessage id="applications.possibleMember.text" values={{ partner: owner }} />
        </Alert>
      ) : null}
      <dl className={classes.facts}>
        <Fact label={intl.formatMessage({ id: "applications.submittedOn" })}>
          {intl.formatDate(application.submittedAt, { dateStyle: "long" })}
          {open ? (
            <>
              {" · "}
              <FormattedMessage id="applications.waiting" values={{ days: application.waitingDays }} />
            </>
          ) : null}
        </Fact>
        <Fact label={intl.formatMessage({ id: "person.email" })}>
          <Anchor href={`mailto:${application.email}`}>{application.email}</Anchor>
        </Fact>
        <Fact label={intl.formatMessage({ id: "person.phone" })}>
          {application.phone ? <Anchor href={`tel:${application.phone}`}>{application.phone}</Anchor> : null}
        </Fact>
        <Fact label={intl.formatMessage({ id: "person.language" })}>
          {application.language ? (
            <span lang={application.language}>{languageName(application.language)}</span>
          ) : null}
        </Fact>
        <Fact label={intl.formatMessage({ id: "applicant.place" })}>{place}</Fact>
        <Fact label={intl.formatMessage({ id: "applicant.business" })}>{business?.name}</Fact>
        <Fact label={intl.formatMessage({ id: "applicant.trade" })}>{business?.trade}</Fact>
        <Fact label={intl.formatMessage({ id: "applicant.stage" })}>
          {business && business.stage !== "unknown" ? stageName(intl, business.stage) : null}
        </Fact>
        <Fact label={intl.formatMessage({ id: "applicant.motivation" })}>
          {application.motivation ? (
            <span className={classes.words} lang={application.language ?? undefined}>
              {application.motivation}
            </span>
          ) : null}
        </Fact>
        {application.decidedAt ? (
          <Fact label={intl.formatMessage({ id: "applications.decision" })}>
            <Text span fw={600}>
              <FormattedMessage
                id={application.state === "approved" ? "applications.approved" : "applications.notTaken"}
              />
            </Text>
            {application.reason ? ` – ${reasonName(intl, application.reason)}` : null}
            {` · ${intl.formatDate(application.decidedAt, { dateStyle: "long" })}`}
          </Fact>
        ) : null}
      </dl>
      {open ? <Decision partner={partner} owner={owner} application={application} done={done} /> : null}
    </Stack>
  );
}

function Fact({ label, children }: { label: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
