import { Alert, Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { GatheringRequest } from "@/api/generated";
import { zGatheringRequest } from "@/api/generated/zod.gen";
import { locales } from "@/i18n/locales";
import { BandShutOut } from "@/shared/bands/BandShutOut";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { NumberField, SelectField } from "@/shared/forms/Field";
import { FormGroup } from "@/shared/forms/FormGroup";
import { useRequestForm } from "@/shared/forms/useRequestForm";
import { FamilyFields } from "@/shared/meetings/FamilyFields";
import { HoursFields } from "@/shared/meetings/HoursFields";
import { PlaceFields } from "@/shared/meetings/PlaceFields";
import { TextsFields } from "@/shared/meetings/TextsFields";
import { languageName } from "@/shared/names";
import { ShutOut } from "@/shared/schools/ShutOut";
import { type GatheringValues, gatheringBody, missing, type Scope } from "./gatheringValues";
import { RepeatFields } from "./RepeatFields";
import { useGatheringLabels } from "./useGatheringLabels";
import { useInvited } from "./useInvited";
import { visibilities } from "./visibilities";

/** A rule without an end is not sent: the field that is missing says so. */
const schema = zGatheringRequest
  .refine(({ rule }) => rule !== missing.count, {
    path: ["repeating", "count"],
    params: { code: "required" },
  })
  .refine(({ rule }) => rule !== missing.until, {
    path: ["repeating", "until"],
    params: { code: "required" },
  });

/**
 * All that a host can say of a gathering, or of some of its dates.
 *
 * @param host who plans it
 * @param scope of the dates; a new gathering is all of them
 * @param timed whether dates and times may still change
 */
export function GatheringForm({
  host,
  values,
  scope,
  timed,
  save,
  send,
  onRefused,
  cancel,
  children,
}: {
  host: string;
  values: GatheringValues;
  scope: Scope;
  timed: boolean;
  save: string;
  send: (body: GatheringRequest) => Promise<void>;
  onRefused: (refused: boolean) => void;
  cancel: () => void;
  /** What is said with it, but not of the gathering. */
  children?: ReactNode;
}) {
  const intl = useIntl();
  const { form, submit, failure, attempt } = useRequestForm<GatheringValues, GatheringRequest>({
    schema,
    toBody: gatheringBody,
    defaultValues: values,
    send,
  });
  const labels = useGatheringLabels(form);
  const [date, startsAt, endsAt, visibility] = form.watch(["date", "startsAt", "endsAt", "visibility"]);
  const invited = useInvited(host, visibility);
  const refused = attempt > 0 && (Boolean(failure) || Object.keys(form.formState.errors).length > 0);
  useEffect(() => onRefused(refused), [refused, onRefused]);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        <TextsFields form={form} />
        <FormGroup legend={intl.formatMessage({ id: "planning.when" })}>
          {timed ? (
            <>
              <HoursFields form={form} />
              <ShutOut host={host} date={date} partners={invited} />
              <BandShutOut host={host} hours={{ date, startsAt, endsAt }} partners={invited} />
              {scope === "this" ? null : <RepeatFields form={form} />}
            </>
          ) : (
            <Alert variant="outline" color="plum">
              <FormattedMessage id="planning.notTimed" />
            </Alert>
          )}
        </FormGroup>
        <FormGroup legend={intl.formatMessage({ id: "planning.where" })}>
          <PlaceFields form={form} />
        </FormGroup>
        <FamilyFields form={form} />
        <FormGroup legend={intl.formatMessage({ id: "planning.who" })}>
          {scope === "all" ? (
            <SelectField
              form={form}
              name="visibility"
              label={intl.formatMessage({ id: "planning.visibility" })}
              options={Object.entries(visibilities).map(([value, id]) => ({
                value,
                label: intl.formatMessage({ id }),
              }))}
            />
          ) : null}
          <div>
            <Text fw={600} mb="xs" id="planning-spoken">
              <FormattedMessage id="planning.spoken" />
            </Text>
            <Group gap="md" role="group" aria-labelledby="planning-spoken">
              {locales.map((locale) => (
                <Checkbox
                  key={locale}
                  value={locale}
                  lang={locale}
                  label={languageName(locale)}
                  {...form.register("spoken")}
                />
              ))}
            </Group>
          </div>
          <NumberField
            form={form}
            name="capacity"
            label={intl.formatMessage({ id: "planning.capacity" })}
            hint={intl.formatMessage({ id: "planning.capacity.hint" })}
            optional
          />
        </FormGroup>
        {children}
        <Group>
          <Button type="submit" size="lg" loading={form.formState.isSubmitting}>
            {save}
          </Button>
          <Button variant="default" size="lg" onClick={cancel}>
            <FormattedMessage id="common.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
