import { Button, Checkbox, Group, Stack } from "@mantine/core";
import { useMemo } from "react";
import { Controller } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import type { AddPartnerRequest, Language, Partner } from "@/api/generated";
import { zAddPartnerRequest } from "@/api/generated/zod.gen";
import { locales } from "@/i18n/locales";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { fieldId, NumberField, SelectField, TextField, useFieldError } from "@/shared/forms/Field";
import { useRequestForm, withoutBlanks } from "@/shared/forms/useRequestForm";
import { kindName, kinds } from "@/shared/kinds";
import { countryOptions, languageName } from "@/shared/names";
import { ownTimeZone, timeZones } from "@/shared/timeZones";
import { partnerAdder } from "./addPartner";

interface Values {
  name: string;
  id: string;
  country: string;
  kind: string;
  city: string;
  latitude: number | string;
  longitude: number | string;
  languages: Language[];
  timeZone: string;
  applicationTargetDays: number | string;
}

const USUAL_TARGET_DAYS = 7;

export function AddPartnerForm({
  cancel,
  onAdded,
}: {
  cancel: () => void;
  onAdded: (partner: Partner) => void;
}) {
  const intl = useIntl();
  const add = useMemo(partnerAdder, []);
  const { form, submit, failure, attempt } = useRequestForm<Values, AddPartnerRequest>({
    schema: zAddPartnerRequest,
    toBody: withoutBlanks,
    defaultValues: {
      name: "",
      id: "",
      country: "BE",
      kind: "association",
      city: "",
      latitude: "",
      longitude: "",
      languages: [],
      timeZone: ownTimeZone(),
      applicationTargetDays: USUAL_TARGET_DAYS,
    },
    send: async (body) => onAdded(await add(body)),
  });
  const labels = {
    name: intl.formatMessage({ id: "partner.name" }),
    id: intl.formatMessage({ id: "partner.id" }),
    kind: intl.formatMessage({ id: "partner.kind" }),
    country: intl.formatMessage({ id: "person.country" }),
    city: intl.formatMessage({ id: "person.city" }),
    latitude: intl.formatMessage({ id: "partner.latitude" }),
    longitude: intl.formatMessage({ id: "partner.longitude" }),
    languages: intl.formatMessage({ id: "partner.languages" }),
    timeZone: intl.formatMessage({ id: "partner.timeZone" }),
    applicationTargetDays: intl.formatMessage({ id: "partner.target" }),
  };
  const field = <Name extends keyof typeof labels>(name: Name) => ({ form, name, label: labels[name] });
  const languagesError = useFieldError(form.formState.errors, "languages");
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        <TextField {...field("name")} first />
        <TextField {...field("id")} hint={intl.formatMessage({ id: "partner.id.hint" })} />
        <SelectField
          {...field("kind")}
          options={kinds.map((kind) => ({ value: kind, label: kindName(intl, kind) }))}
        />
        <SelectField {...field("country")} options={countryOptions(intl)} />
        <TextField {...field("city")} />
        <Group grow align="flex-start">
          <NumberField {...field("latitude")} decimals={4} />
          <NumberField {...field("longitude")} decimals={4} />
        </Group>
        <Controller
          control={form.control}
          name="languages"
          render={({ field: languages }) => (
            <Checkbox.Group
              id={fieldId("languages")}
              tabIndex={-1}
              label={labels.languages}
              error={languagesError}
              value={languages.value}
              onChange={languages.onChange}
            >
              <Group mt="xs" gap="lg">
                {locales.map((language) => (
                  <Checkbox key={language} value={language} label={languageName(language)} lang={language} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
        />
        <SelectField
          {...field("timeZone")}
          options={timeZones().map((zone) => ({ value: zone, label: zone }))}
        />
        <NumberField
          {...field("applicationTargetDays")}
          maw={220}
          hint={intl.formatMessage({ id: "partner.target.hint" })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            <FormattedMessage id="common.cancel" />
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            <FormattedMessage id="partners.add.send" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
