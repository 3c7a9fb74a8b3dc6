import { Alert, Button, Group, Radio, Stack, Text, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Application, DeclineReason } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { languageName } from "@/shared/names";
import { useToast } from "@/shared/useToast";
import classes from "./ApplicationDetail.module.css";
import { applicantName } from "./applicantName";
import { reasonName, reasons } from "./reasons";
import { useDecision } from "./useDecision";
import { useReview } from "./useReview";

type Step = "choose" | "approve" | "decline";

/** Two steps: choose, then read what will be sent before it is. */
export function Decision({
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
  const toast = useToast();
  const name = applicantName(intl, application);
  const [step, setStep] = useState<Step>("choose");
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [reasonMissing, setReasonMissing] = useState(false);
  const decision = useDecision(partner, (decided) => {
    const id = decided.state === "approved" ? "applications.approved.toast" : "applications.declined.toast";
    toast(intl.formatMessage({ id }, { name }));
    done();
  });
  const review = useReview(partner);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const language = application.language ? languageName(application.language) : "–";

  useEffect(() => {
    if (step === "choose") return;
    heading.current?.focus();
    section.current?.scrollIntoView({ block: "end" });
  }, [step]);

  const send = (verdict: "approve" | "decline") => {
    if (verdict === "decline" && !reason) {
      setReasonMissing(true);
      return;
    }
    decision.mutate({
      application,
      decision: { decision: verdict, reason: verdict === "decline" ? reason : null },
    });
  };

  const problem = decision.error ?? review.error;
  return (
    <section
      ref={section}
      className={classes.decision}
      aria-label={intl.formatMessage({ id: "applications.decision" })}
    >
      {problem ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, problem)}
        </Alert>
      ) : null}
      {step === "choose" ? (
        <Group>
          <Button onClick={() => setStep("approve")}>
            <FormattedMessage id="applications.approve" />
          </Button>
          <Button variant="default" onClick={() => setStep("decline")}>
            <FormattedMessage id="applications.decline" />
          </Button>
          {application.state === "submitted" ? (
            <Button variant="subtle" loading={review.isPending} onClick={() => review.mutate(application.id)}>
              <FormattedMessage id="applications.startReview" />
            </Button>
          ) : null}
        </Group>
      ) : null}
      {step === "approve" ? (
        <Stack gap="md">
          <Title order={3} size="h4" ref={heading} tabIndex={-1}>
            <FormattedMessage id="applications.approve.title" values={{ name }} />
          </Title>
          <Text>
            <FormattedMessage id="applications.approve.text" values={{ name, partner: owner, language }} />
          </Text>
          {application.confirmed ? null : (
            <Alert color="coral.8" variant="outline">
              <FormattedMessage id="applications.approve.unconfirmed" />
            </Alert>
          )}
          <Group>
            <Button loading={decision.isPending} onClick={() => send("approve")}>
              <FormattedMessage id="applications.approve.send" />
            </Button>
            <Button variant="default" onClick={() => setStep("choose")}>
              <FormattedMessage id="common.back" />
            </Button>
          </Group>
        </Stack>
      ) : null}
      {step === "decline" ? (
        <Stack gap="md">
          <Title order={3} size="h4" ref={heading} tabIndex={-1}>
            <FormattedMessage id="applications.decline.title" values={{ name }} />
          </Title>
          <Text>
            <FormattedMessage id="applications.decline.text" values={{ name, language }} />
          </Text>
          <Radio.Group
            label={intl.formatMessage({ id: "applications.reason" })}
            value={reason}
            onChange={(value) => {
              setReason(value as DeclineReason);
              setReasonMissing(false);
            }}
            error={reasonMissing ? intl.formatMessage({ id: "field.choose" }) : null}
          >
            <Stack gap="sm" mt="xs">
              {reasons.map((option) => (
                <Radio key={option} value={option} label={reasonName(intl, option)} />
              ))}
            </Stack>
          </Radio.Group>
          <Group>
            <Button color="coral.8" loading={decision.isPending} onClick={() => send("decline")}>
              <FormattedMessage id="applications.decline.send" />
            </Button>
            <Button variant="default" onClick={() => setStep("choose")}>
              <FormattedMessage id="common.back" />
            </Button>
          </Group>
        </Stack>
      ) : null}
    </section>
  );
}
