import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { fullName } from "./people";
import { type Step, steps } from "./steps";
import type { useStep } from "./useStep";

/** Says what a step will do to the member before it is taken. */
export function StandingDialog({
  member,
  owner,
  next,
  close,
  step,
}: {
  member: Member;
  owner: string;
  next: Step | null;
  close: () => void;
  step: ReturnType<typeof useStep>;
}) {
  const intl = useIntl();
  // The words stay while the dialog fades out.
  const last = useRef<Step>("lapse");
  if (next) last.current = next;
  const words = steps[last.current];
  const name = fullName(member);
  const leave = () => {
    step.reset();
    close();
  };
  return (
    <Dialog
      opened={next !== null}
      close={leave}
      title={intl.formatMessage({ id: words.title }, { name, partner: owner })}
    >
      <Stack gap="lg">
        {step.error ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, step.error)}
          </Alert>
        ) : null}
        <Text>
          <FormattedMessage id={words.text} values={{ name, partner: owner }} />
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={leave}>
            <FormattedMessage id="common.cancel" />
          </Button>
          <Button
            data-autofocus
            loading={step.isPending}
            onClick={() => next && step.mutate({ member, next }, { onSuccess: close })}
          >
            <FormattedMessage id={words.button} />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
