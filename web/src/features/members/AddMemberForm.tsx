import { Button, Checkbox, Collapse, Group, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useEffect, useMemo } from "react";
import { Controller, type UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member, RegisterMemberRequest, Role } from "@/api/generated";
import { zRegisterMemberRequest } from "@/api/generated/zod.gen";
import { useLanguage } from "@/i18n/LanguageProvider";
import { locales } from "@/i18n/locales";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { SelectField, TextField } from "@/shared/forms/Field";
import { useRequestForm, withoutBlanks } from "@/shared/forms/useRequestForm";
import { languageName } from "@/shared/names";
import { MoreFields } from "./MoreFields";
import { blankMember, type MemberValues } from "./memberValues";
import { RoleChoice } from "./RoleChoice";
import { memberRegistrar } from "./registerMember";
import { useMemberLabels } from "./useMemberLabels";

interface Values extends MemberValues {
  roles: Role[];
}

const asked: readonly string[] = ["givenName", "familyName", "email", "language", "roles"];

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
  const [more, { open, toggle }] = useDisclosure(false);
  const { form, submit, failure, attempt } = useRequestForm<Values, RegisterMemberRequest>({
    schema: zRegisterMemberRequest,
    toBody: withoutBlanks,
    defaultValues: {
      ...blankMember(locale),
      roles: as === "coordinator" ? ["member", "coordinator"] : ["member"],
    },
    send: async (body) => onAdded(await register(body)),
  });
  const labels = useMemberLabels(form.watch("country"));
  const rolesLabel = intl.formatMessage({ id: "members.roles" });
  const hiddenMistake = Object.keys(form.formState.errors).some((name) => !asked.includes(name));
  useEffect(() => {
    // A mistake in a field that nobody sees could not be put right.
    if (hiddenMistake) open();
  }, [hiddenMistake, open]);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary
          errors={form.formState.errors}
          labels={{ ...labels, roles: rolesLabel }}
          failure={failure}
          attempt={attempt}
        />
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
              label={rolesLabel}
              description={intl.formatMessage({ id: "members.roles.hint" })}
              value={field.value}
              onChange={field.onChange}
            >
              <RoleChoice />
            </Checkbox.Group>
          )}
        />
        <Button
          variant="subtle"
          aria-expanded={more}
          aria-controls="member-more"
          onClick={toggle}
          style={{ alignSelf: "start" }}
          rightSection={
            more ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />
          }
        >
          <FormattedMessage id="members.more" />
        </Button>
        <Collapse expanded={more} id="member-more">
          <Stack gap="md">
            <MoreFields form={form as unknown as UseFormReturn<MemberValues>} labels={labels} adding />
          </Stack>
        </Collapse>
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
