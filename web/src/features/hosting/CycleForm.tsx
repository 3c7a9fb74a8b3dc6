import { Button, Group, NumberInput, Stack } from "@mantine/core";
import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle, CycleRequest } from "@/api/generated";
import { zCycleRequest } from "@/api/generated/zod.gen";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { NumberField } from "@/shared/forms/Field";
import { FormGroup } from "@/shared/forms/FormGroup";
import { useRequestForm } from "@/shared/forms/useRequestForm";
import { FamilyFields } from "@/shared/meetings/FamilyFields";
import { TextsFields } from "@/shared/meetings/TextsFields";
import { AudienceFields } from "./AudienceFields";
import { type CycleValues, cycleBody } from "./cycleValues";
import { SeatsFields } from "./SeatsFields";
import { SessionsFields } from "./SessionsFields";
import { useCycleLabels } from "./useCycleLabels";

/**
 * All that a host can say of a cycle.
 *
 * `fixed` is the cycle as people rely on it; what may not change any more is only shown.
 */
export function CycleForm({
  host,
  values,
  zone,
  fixed,
  send,
  onRefused,
  cancel,
}: {
  host: string;
  values: CycleValues;
  zone: string;
  fixed: Cycle | null;
  send: (body: CycleRequest) => Promise<void>;
  onRefused: (refused: boolean) => void;
  cancel: () => void;
}) {
  const intl = useIntl();
  const { form, submit, failure, attempt } = useRequestForm<CycleValues, CycleRequest>({
    schema: zCycleRequest,
    toBody: (typed) => cycleBody(typed, zone),
    defaultValues: values,
    send,
  });
  const labels = useCycleLabels(form);
  const refused = attempt > 0 && (Boolean(failure) || Object.keys(form.formState.errors).length > 0);
  useEffect(() => onRefused(refused), [refused, onRefused]);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        <TextsFields form={form} />
        <SessionsFields form={form} host={host} />
        <FamilyFields form={form} />
        <AudienceFields form={form} host={host} fixed={fixed} />
        <SeatsFields form={form} zone={zone} fixed={fixed} />
        <FormGroup legend={intl.formatMessage({ id: "hosting.certificate" })}>
          {fixed ? (
            <NumberInput
              label={intl.formatMessage({ id: "hosting.rule" })}
              description={intl.formatMessage({ id: "hosting.fixed" })}
              value={fixed.attendanceRule}
              readOnly
              hideControls
            />
          ) : (
            <NumberField
              form={form}
              name="attendanceRule"
              label={intl.formatMessage({ id: "hosting.rule" })}
              hint={intl.formatMessage({ id: "hosting.rule.hint" })}
            />
          )}
        </FormGroup>
        <Group>
          <Button type="submit" size="lg" loading={form.formState.isSubmitting}>
            <FormattedMessage id={fixed ? "hosting.save.public" : "hosting.save.draft"} />
          </Button>
          <Button variant="default" size="lg" onClick={cancel}>
            <FormattedMessage id="common.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
