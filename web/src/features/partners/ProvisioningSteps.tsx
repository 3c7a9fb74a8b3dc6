import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ProvisioningStep } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import classes from "./PartnerCard.module.css";

const stepNames: Record<string, MessageId> = {
  "create-organization": "step.organization",
  announce: "step.announce",
  activate: "step.activate",
  "disable-organization": "step.pause",
  "enable-organization": "step.unpause",
};

export function ProvisioningSteps({ steps }: { steps: readonly ProvisioningStep[] }) {
  const intl = useIntl();
  return (
    <ol
      className={classes.steps}
      aria-label={intl.formatMessage({ id: "partners.steps" })}
      aria-live="polite"
    >
      {steps.map((step) => {
        const id = stepNames[step.name];
        return (
          <li key={step.name} className={classes.step}>
            <Sign state={step.state} />
            <span>
              {id ? intl.formatMessage({ id }) : step.name}
              {": "}
              {step.state === "failed" ? (
                <FormattedMessage id="step.failed" values={{ attempts: step.attempts }} />
              ) : (
                <FormattedMessage id={step.state === "done" ? "step.done" : "step.waiting"} />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Sign({ state }: { state: ProvisioningStep["state"] }) {
  switch (state) {
    case "done":
      return <IconCircleCheck size={18} color="var(--mantine-color-teal-9)" aria-hidden />;
    case "failed":
      return <IconAlertTriangle size={18} color="var(--mantine-color-coral-8)" aria-hidden />;
    case "waiting":
      return <IconCircleDashed size={18} color="var(--mantine-color-gray-7)" aria-hidden />;
  }
}
