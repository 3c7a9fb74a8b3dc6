import { Button, Group, Stack } from "@mantine/core";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member, RegisterMemberRequest } from "@/api/generated";
import { zRegisterMemberRequest } from "@/api/generated/zod.gen";
import { locales } from "@/i18n/locales";
import { ErrorSummary } from "@/shared/forms/ErrorSummary";
import { SelectField, TextField } from "@/shared/forms/Field";
import { FormGroup } from "@/shared/forms/FormGroup";
import { useRequestForm, withoutBlanks } from "@/shared/forms/useRequestForm";
import { languageName } from "@/shared/names";
import { newerThanMine } from "@/shared/newerThanMine";
import { useToast } from "@/shared/useToast";
import { Conflict } from "./Conflict";
import { MoreFields } from "./MoreFields";
import { type MemberValues, memberValues, patchBetween } from "./memberValues";
import { fullName } from "./people";
import { useChangeMember } from "./useChangeMember";
import { useMemberLabels } from "./useMemberLabels";

export function EditMember({
  partner,
  member,
  onRefused,
  done,
}: {
  partner: string;
  member: Member;
  onRefused: (refused: boolean) => void;
  done: () => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const { mutateAsync: change } = useChangeMember(partner);
  // The version that she began with, not what the page may learn meanwhile.
  const [base, setBase] = useState(member);
  const [newer, setNewer] = useState<Member | null>(null);

  /** Saves on top of the given version, or learns that there is a newer one. */
  const save = async (before: Member, values: MemberValues) => {
    const patch = patchBetween(memberValues(before), values);
    try {
      if (Object.keys(patch).length > 0) await change({ id: before.id, version: before.version, patch });
    } catch (error) {
      const current = newerThanMine<Member>(error);
      if (!current) throw error;
      setNewer(current);
      return;
    }
    toast(intl.formatMessage({ id: "members.saved" }, { name: fullName(values) }));
    done();
  };

  const { form, submit, failure, attempt } = useRequestForm<MemberValues, RegisterMemberRequest>({
    schema: zRegisterMemberRequest,
    // The day she joined may be put right, not taken away.
    toBody: (values) => ({ ...withoutBlanks(values), joinedOn: values.joinedOn }),
    defaultValues: memberValues(member),
    send: (): Promise<void> => save(base, form.getValues()),
  });
  const labels = useMemberLabels(form.watch("country"));
  const refused = attempt > 0 && (Boolean(failure) || Object.keys(form.formState.errors).length > 0);
  useEffect(() => onRefused(refused), [refused, onRefused]);

  if (newer) {
    return (
      <Conflict
        key={newer.version}
        base={memberValues(base)}
        mine={form.getValues()}
        theirs={memberValues(newer)}
        save={(values) => {
          form.reset(values);
          setBase(newer);
          return save(newer, values);
        }}
        back={(values) => {
          form.reset(values);
          setBase(newer);
          setNewer(null);
        }}
      />
    );
  }
  const field = <Name extends keyof typeof labels>(name: Name) => ({ form, name, label: labels[name] });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={form.formState.errors} labels={labels} failure={failure} attempt={attempt} />
        <FormGroup legend={intl.formatMessage({ id: "members.group.person" })}>
          <TextField {...field("givenName")} />
          <TextField {...field("familyName")} />
          <TextField {...field("email")} type="email" inputMode="email" optional />
          <SelectField
            {...field("language")}
            options={locales.map((value) => ({ value, label: languageName(value) }))}
          />
        </FormGroup>
        <MoreFields form={form} labels={labels} />
        <Group>
          <Button type="submit" size="lg" loading={form.formState.isSubmitting}>
            <FormattedMessage id="common.save" />
          </Button>
          <Button variant="default" size="lg" onClick={done}>
            <FormattedMessage id="common.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
