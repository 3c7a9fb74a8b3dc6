import { Button, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { type Locale, locales } from "@/i18n/locales";
import { SelectField, TextareaField, TextField } from "@/shared/forms/Field";
import { FormGroup } from "@/shared/forms/FormGroup";
import { languageName } from "@/shared/names";
import type { TextsValues } from "./meetingValues";

/** What people meet for, in each language that the host writes in. */
export function TextsFields<Values extends TextsValues>({ form: whole }: { form: UseFormReturn<Values> }) {
  // Whatever else the form holds, it holds these.
  const form = whole as unknown as UseFormReturn<TextsValues>;
  const intl = useIntl();
  const languages = form.watch("languages");
  const write = (chosen: Locale[]) => {
    form.setValue("languages", chosen, { shouldDirty: true });
    const [first] = chosen;
    if (first && !chosen.includes(form.getValues("fallback"))) form.setValue("fallback", first);
  };
  const missing = locales.filter((locale) => !languages.includes(locale));
  return (
    <>
      {languages.map((locale) => (
        <FormGroup
          key={locale}
          legend={
            <>
              <FormattedMessage id="hosting.texts" /> · <span lang={locale}>{languageName(locale)}</span>
            </>
          }
        >
          <TextField
            form={form}
            name={`texts.${locale}.title`}
            label={intl.formatMessage({ id: "hosting.text.title" })}
          />
          <TextField
            form={form}
            name={`texts.${locale}.summary`}
            label={intl.formatMessage({ id: "hosting.text.summary" })}
            hint={intl.formatMessage({ id: "hosting.text.summary.hint" })}
          />
          <TextareaField
            form={form}
            name={`texts.${locale}.description`}
            label={intl.formatMessage({ id: "hosting.text.description" })}
            optional
          />
          {languages.length > 1 ? (
            <Button
              variant="subtle"
              size="sm"
              style={{ justifySelf: "start", alignSelf: "start" }}
              onClick={() => write(languages.filter((one) => one !== locale))}
            >
              <FormattedMessage id="hosting.text.remove" values={{ language: languageName(locale) }} />
            </Button>
          ) : null}
        </FormGroup>
      ))}
      {missing.length > 0 ? (
        <div>
          <Text fw={600} mb="xs">
            <FormattedMessage id="hosting.text.add" />
          </Text>
          <Group gap="xs">
            {missing.map((locale) => (
              <Button
                key={locale}
                variant="default"
                size="sm"
                lang={locale}
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => write([...languages, locale])}
              >
                {languageName(locale)}
              </Button>
            ))}
          </Group>
        </div>
      ) : null}
      {languages.length > 1 ? (
        <SelectField
          form={form}
          name="fallback"
          label={intl.formatMessage({ id: "hosting.text.fallback" })}
          hint={intl.formatMessage({ id: "hosting.text.fallback.hint" })}
          options={languages.map((value) => ({ value, label: languageName(value) }))}
        />
      ) : null}
    </>
  );
}
