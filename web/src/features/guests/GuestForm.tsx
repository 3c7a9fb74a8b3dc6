import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useEffect, useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { GatheringDate, PublicPartner } from "@/api/generated";
import { zAskForSeatRequest } from "@/api/generated/zod.gen";
import { useLanguage } from "@/i18n/LanguageProvider";
import { locales } from "@/i18n/locales";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { fieldId, SelectField, TextField, useFieldError } from "@/shared/forms/Field";
import { PrivacyNotice } from "@/shared/forms/PrivacyNotice";
import { Trap } from "@/shared/forms/Trap";
import { useFollowedLanguage } from "@/shared/forms/useMailLanguage";
import { useRequestForm, withoutBlanks } from "@/shared/forms/useRequestForm";
import { languageName } from "@/shared/names";
import { seatAsker } from "./guests";

const LARGEST_PARTY = 4;

interface Values {
  date: string;
  people: string;
  givenName: string;
  familyName: string;
  email: string;
  language: string;
  privacyRead: boolean;
  website: string;
}

/** What is asked of somebody who comes without an account: as little as can be. */
export function GuestForm({
  partner,
  gatheringId,
  dates,
  asked,
  onSent,
  onRefused,
}: {
  partner: PublicPartner;
  gatheringId: string;
  /** Those that she can ask for, never none. */
  dates: GatheringDate[];
  asked: string | undefined;
  onSent: (email: string) => void;
  onRefused: (refused: boolean) => void;
}) {
  const intl = useIntl();
  // Letters are in all languages: she may come from anywhere.
  const { locale } = useLanguage();
  const ask = useMemo(() => seatAsker(partner.id), [partner.id]);
  const first = dates.find(({ planned }) => planned === asked) ?? dates[0];

  const { form, submit, failure, attempt } = useRequestForm<
    Values,
    ReturnType<typeof zAskForSeatRequest.parse>
  >({
    schema: zAskForSeatRequest,
    toBody: ({ people, privacyRead, ...values }) => ({
      ...withoutBlanks(values),
      gatheringId,
      people: Number(people),
      ...(privacyRead ? { privacyRead } : {}),
    }),
    defaultValues: {
      date: first?.planned ?? "",
      people: "1",
      givenName: "",
      familyName: "",
      email: "",
      language: locale,
      privacyRead: false,
      website: "",
    },
    send: async (body) => {
      await ask(body);
      onSent(body.email);
    },
  });
  const choseLanguage = useFollowedLanguage(locale, (language) => form.setValue("language", language));

  const refused = attempt > 0 && (Boolean(failure) || Object.keys(form.formState.errors).length > 0);
  useEffect(() => onRefused(refused), [refused, onRefused]);

  const labels = {
    date: intl.formatMessage({ id: "guests.date" }),
    people: intl.formatMessage({ id: "answers.people" }),
    givenName: intl.formatMessage({ id: "person.givenName" }),
    familyName: intl.formatMessage({ id: "person.familyName" }),
    email: intl.formatMessage({ id: "person.email" }),
    language: intl.formatMessage({ id: "apply.language" }),
    privacyRead: intl.formatMessage({ id: "guests.privacy.read" }),
  };
  const field = <Name extends keyof typeof labels>(name: Name) => ({ form, name, label: labels[name] });
  const unread = useFieldError(form.formState.errors, "privacyRead");

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        <SelectField
          {...field("date")}
          options={dates.map((date) => ({
            value: date.planned,
            label: `${dayAndHours(intl, date, date.hours.zone)} (${zoneCity(date.hours.zone)})`,
          }))}
        />
        <SelectField
          {...field("people")}
          hint={intl.formatMessage({ id: "guests.people.hint" })}
          options={Array.from({ length: LARGEST_PARTY }, (_, place) => String(place + 1)).map((count) => ({
            value: count,
            label: count,
          }))}
        />
        <TextField {...field("givenName")} autoComplete="given-name" />
        <TextField {...field("familyName")} autoComplete="family-name" />
        <TextField
          {...field("email")}
          type="email"
          inputMode="email"
          autoComplete="email"
          hint={intl.formatMessage({ id: "apply.email.hint" })}
        />
        <SelectField
          {...field("language")}
          options={locales.map((language) => ({ value: language, label: languageName(language) }))}
          onChosen={choseLanguage}
        />
        <Trap field={form.register("website")} />
        <PrivacyNotice
          partner={partner.name}
          short="guests.privacy.short"
          details={["guests.privacy.who", "guests.privacy.long", "privacy.rights"]}
        />
        <Checkbox
          id={fieldId("privacyRead")}
          label={labels.privacyRead}
          error={unread}
          {...form.register("privacyRead")}
        />
        <Text c="dimmed">
          <FormattedMessage id="guests.full" />
        </Text>
        <Group>
          <Button type="submit" size="lg" loading={form.formState.isSubmitting}>
            <FormattedMessage id="guests.send" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
