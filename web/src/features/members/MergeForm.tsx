import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { formatDay } from "./days";
import { valueText } from "./memberFields";
import { accountName } from "./memberStates";
import { memberValues } from "./memberValues";
import { contested, filledIn, keptOf, takesOther } from "./mergeChoice";
import { fullName } from "./people";
import { useMerge } from "./useMerge";
import { VersionChoice } from "./VersionChoice";

/** Asks which of two values is right, field by field, and says what becomes of the rest. */
export function MergeForm({
  partner,
  records,
  close,
  merged,
}: {
  partner: string;
  records: readonly [Member, Member];
  close: () => void;
  merged: (kept: Member) => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const merge = useMerge(partner);
  const kept = keptOf(records);
  const other = kept === records[0] ? records[1] : records[0];
  const [keptValues, otherValues] = [memberValues(kept), memberValues(other)];
  const asked = contested(keptValues, otherValues);
  const filled = filledIn(keptValues, otherValues);
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () =>
      new Set(asked.filter((field) => takesOther(keptValues, otherValues, field)).map(({ name }) => name)),
  );
  const stale = merge.error instanceof ApiProblem && merge.error.code === "stale";

  const send = () =>
    merge.mutate(
      {
        kept,
        other,
        take: asked.filter(({ name }) => taken.has(name)).map(({ name }) => name),
        keep: asked.filter(({ name }) => !taken.has(name)).map(({ name }) => name),
      },
      {
        onSuccess: (member) => {
          toast(intl.formatMessage({ id: "members.merge.done" }, { name: fullName(member) }));
          merged(member);
        },
      },
    );

  return (
    <Stack gap="lg">
      {merge.error ? (
        <Alert color="red" variant="outline" role="alert">
          {stale ? <FormattedMessage id="members.merge.stale" /> : explainText(intl, merge.error)}
        </Alert>
      ) : null}
      <Text>
        <FormattedMessage
          id="members.merge.text"
          values={{ kept: description(kept), other: description(other) }}
        />
      </Text>
      {asked.map((field) => (
        <VersionChoice
          key={field.name}
          label={intl.formatMessage({ id: field.label })}
          value={taken.has(field.name) ? "other" : "kept"}
          onChange={(side) => {
            const next = new Set(taken);
            if (side === "other") next.add(field.name);
            else next.delete(field.name);
            setTaken(next);
          }}
          versions={[
            { value: "kept", title: details(kept), text: valueText(intl, keptValues, field) },
            { value: "other", title: details(other), text: valueText(intl, otherValues, field) },
          ]}
        />
      ))}
      {filled.length > 0 ? (
        <Text>
          <FormattedMessage
            id="members.merge.filled"
            values={{ fields: filled.map(({ label }) => intl.formatMessage({ id: label })).join(", ") }}
          />
        </Text>
      ) : null}
      <Text fw={600}>
        <FormattedMessage id="members.merge.final" />
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="common.cancel" />
        </Button>
        <Button loading={merge.isPending} onClick={send}>
          <FormattedMessage id="members.merge.send" />
        </Button>
      </Group>
    </Stack>
  );

  function description(record: Member): string {
    return `${fullName(record)} (${details(record)})`;
  }

  /** Tells two records apart that may bear the same name. */
  function details(record: Member): string {
    const date = formatDay(intl, record.joinedOn, "medium");
    const since = intl.formatMessage({ id: "members.since" }, { date });
    return record.account ? `${since} · ${accountName(intl, record.account)}` : since;
  }
}
