import { Button, Checkbox, Group, Stack } from "@mantine/core";
import { useMemo } from "react";
import { Controller } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member, RegisterMemberRequest, Role } from "@/api/generated";
import { zRegisterMemberRequest } from "@/api/generated/zod.gen";
import { useLanguage } from "@/i18n/LanguageProvider";
import { locales } from "@/i18n/locales";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { SelectField, TextField } from "@/shared/forms/Field";
import { useRequestForm, withoutBlanks } from "@/shared/forms/useRequestForm";
import { languageName } from "@/shared/names";
import { RoleChoice } from "./RoleChoice";
import { memberRegistrar } from "./registerMember";

interface Values {
  givenName: string;
  familyName: string;
  email: string;
  language: string;
  roles: Role[];
}

export function AddMemberForm({
  partner,
  as,
  cancel,
  onAdded,
}: {
  partner: string;
  as: "member" | "coordinator";
  cancel: () => void;
  onAdded: (member: Member) => void;
}) {
  const intl = useIntl();
  const { locale } = useLanguage();
  const register = useMemo(() => memberRegistrar(partner), [partner]);
  const { form, submit, failure, attempt } = useRequestForm<Values, RegisterMemberRequest>({
    schema: zRegisterMemberRequest,
    toBody: withoutBlanks,
    defaultValues: {
      givenName: "",
      familyName: "",
      email: "",
      language: locale,
      roles: as === "coordinator" ? ["member", "coordinator"] : ["member"],
    },
    send: async (body) => onAdded(await register(body)),
  });
  const labels = {
    givenName: intl.formatMessage({ id: "person.givenName" }),
    familyName: intl.formatMessage({ id: "person.familyName" }),
    email: intl.formatMessage({ id: "person.email" }),
    language: intl.formatMessage({ id: "person.language" }),
    roles: intl.formatMessage({ id: "members.roles" }),
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        <TextField form={form} name="givenName" label={labels.givenName} first />
        <TextField form={form} name="familyName" label={labels.familyName} />
        <TextField
          form={form}
          name="email"
          type="email"
          label={labels.email}
          hint={intl.formatMessage({ id: "members.email.hint" })}
          optional={as === "member"}
        />
        <SelectField
          form={form}
          name="language"
          label={labels.language}
          options={locales.map((value) => ({ value, label: languageName(value) }))}
        />
        <Controller
          control={form.control}
          name="roles"
          render={({ field }) => (
            <Checkbox.Group
              label={labels.roles}
              description={intl.formatMessage({ id: "members.roles.hint" })}
              value={field.value}
              onChange={field.onChange}
            >
              <RoleChoice />
            </Checkbox.Group>
          )}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            <FormattedMessage id="common.cancel" />
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            <FormattedMessage id="members.add.send" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
