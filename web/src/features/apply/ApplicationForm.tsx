import { Button, Fieldset, Group, NativeSelect, Stack } from "@mantine/core";
import { useEffect, useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PublicPartner } from "@/api/generated";
import { zSubmitApplicationRequest } from "@/api/generated/zod.gen";
import { useLanguage } from "@/i18n/LanguageProvider";
import type { Locale } from "@/i18n/locales";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { SelectField, TextareaField, TextField } from "@/shared/forms/Field";
import { PrivacyNotice } from "@/shared/forms/PrivacyNotice";
import { Trap } from "@/shared/forms/Trap";
import { useFollowedLanguage, useMailLanguage } from "@/shared/forms/useMailLanguage";
import { useRequestForm, withoutBlanks } from "@/shared/forms/useRequestForm";
import { countryOptions, languageName } from "@/shared/names";
import classes from "./ApplicationForm.module.css";
import { applicationSender } from "./submitApplication";

interface Values {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  language: string;
  postalCode: string;
  city: string;
  country: string;
  business: { name: string; trade: string; stage: string };
  motivation: string;
  website: string;
}

export function ApplicationForm({
  partner,
  onSent,
  onRefused,
}: {
  partner: PublicPartner;
  onSent: (email: string) => void;
  onRefused: (refused: boolean) => void;
}) {
  const intl = useIntl();
  const { locale, choose } = useLanguage();
  const { languages, initial } = useMailLanguage(partner.languages);
  const send = useMemo(() => applicationSender(partner.id), [partner.id]);

  const { form, submit, failure, attempt } = useRequestForm<
    Values,
    ReturnType<typeof zSubmitApplicationRequest.parse>
  >({
    schema: zSubmitApplicationRequest,
    toBody: withoutBlanks,
    defaultValues: {
      givenName: "",
      familyName: "",
      email: "",
      phone: "",
      language: initial,
      postalCode: "",
      city: "",
      country: partner.country,
      business: { name: "", trade: "", stage: "" },
      motivation: "",
      website: "",
    },
    send: async (body) => {
      await send(body);
      onSent(body.email);
    },
  });

  const choseLanguage = useFollowedLanguage(initial, (language) => form.setValue("language", language));

  const refused = attempt > 0 && (Boolean(failure) || Object.keys(form.formState.errors).length > 0);
  useEffect(() => onRefused(refused), [refused, onRefused]);

  const labels = {
    givenName: intl.formatMessage({ id: "person.givenName" }),
    familyName: intl.formatMessage({ id: "person.familyName" }),
    email: intl.formatMessage({ id: "person.email" }),
    phone: intl.formatMessage({ id: "person.phone" }),
    language: intl.formatMessage({ id: "apply.language" }),
    postalCode: intl.formatMessage({ id: "person.postalCode" }),
    city: intl.formatMessage({ id: "person.city" }),
    country: intl.formatMessage({ id: "person.country" }),
    "business.name": intl.formatMessage({ id: "business.name" }),
    "business.trade": intl.formatMessage({ id: "business.trade" }),
    "business.stage": intl.formatMessage({ id: "business.stage" }),
    motivation: intl.formatMessage({ id: "apply.motivation" }),
  };
  const field = <Name extends keyof typeof labels>(name: Name) => ({ form, name, label: labels[name] });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xl">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        {languages.length > 1 ? (
          <NativeSelect
            className={classes.formLanguage}
            label={intl.formatMessage({ id: "apply.formLanguage" })}
            data={languages.map((language) => ({ value: language, label: languageName(language) }))}
            value={locale}
            onChange={(event) => choose(event.currentTarget.value as Locale)}
          />
        ) : null}
        <Fieldset
          legend={intl.formatMessage({ id: "apply.you" })}
          variant="unstyled"
          className={classes.group}
        >
          <Stack gap="md">
            <TextField {...field("givenName")} autoComplete="given-name" />
            <TextField {...field("familyName")} autoComplete="family-name" />
            <TextField
              {...field("email")}
              type="email"
              inputMode="email"
              autoComplete="email"
              hint={intl.formatMessage({ id: "apply.email.hint" })}
            />
            <TextField {...field("phone")} type="tel" inputMode="tel" autoComplete="tel" optional />
            {languages.length > 1 ? (
              <SelectField
                {...field("language")}
                options={languages.map((language) => ({ value: language, label: languageName(language) }))}
                onChosen={choseLanguage}
              />
            ) : null}
          </Stack>
        </Fieldset>
        <Fieldset
          legend={intl.formatMessage({ id: "apply.place" })}
          variant="unstyled"
          className={classes.group}
        >
          <Stack gap="md">
            <TextField {...field("postalCode")} autoComplete="postal-code" maw={180} optional />
            <TextField {...field("city")} autoComplete="address-level2" optional />
            <SelectField
              {...field("country")}
              options={countryOptions(intl)}
              autoComplete="country"
              optional
            />
          </Stack>
        </Fieldset>
        <Fieldset
          legend={intl.formatMessage({ id: "apply.business" })}
          variant="unstyled"
          className={classes.group}
        >
          <Stack gap="md">
            <SelectField
              {...field("business.stage")}
              optional
              options={[
                { value: "", label: intl.formatMessage({ id: "field.noChoice" }) },
                { value: "idea", label: intl.formatMessage({ id: "stage.idea" }) },
                { value: "starting", label: intl.formatMessage({ id: "stage.starting" }) },
                { value: "established", label: intl.formatMessage({ id: "stage.established" }) },
              ]}
            />
            <TextField {...field("business.name")} autoComplete="organization" optional />
            <TextField
              {...field("business.trade")}
              optional
              hint={intl.formatMessage({ id: "business.trade.hint" })}
            />
            <TextareaField
              {...field("motivation")}
              optional
              hint={intl.formatMessage({ id: "apply.motivation.hint" })}
            />
          </Stack>
        </Fieldset>
        <Trap field={form.register("website")} />
        <PrivacyNotice
          partner={partner.name}
          short="privacy.short"
          details={["privacy.who", "privacy.long", "privacy.rights"]}
        />
        <Group>
          <Button type="submit" size="lg" loading={form.formState.isSubmitting} className={classes.send}>
            <FormattedMessage id="apply.send" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
