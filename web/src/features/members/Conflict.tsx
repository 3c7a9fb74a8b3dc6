import { Alert, Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { type MemberField, memberFields, sameIn, valueText, withTaken } from "./memberFields";
import type { MemberValues } from "./memberValues";
import { VersionChoice } from "./VersionChoice";

type Side = "mine" | "theirs";

/**
 * Two people have edited the same record. Every field in which they differ is shown in both
 * versions; what only one of them has touched is preselected, nothing is lost unseen.
 */
export function Conflict({
  base,
  mine,
  theirs,
  save,
  back,
}: {
  base: MemberValues;
  mine: MemberValues;
  theirs: MemberValues;
  save: (values: MemberValues) => Promise<void>;
  back: (values: MemberValues) => void;
}) {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const differing = memberFields.filter((field) => !sameIn(mine, theirs, field));
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(differing.map((field) => [field.name, sameIn(mine, base, field) ? "theirs" : "mine"])),
  );
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const merged = withTaken(
    theirs,
    mine,
    differing.filter((field) => sides[field.name] === "mine"),
  );
  const takeAll = (side: Side) => setSides(Object.fromEntries(differing.map(({ name }) => [name, side])));

  useEffect(() => heading.current?.focus(), []);

  return (
    <Stack gap="lg">
      <div>
        <Title order={2} size="h3" ref={heading} tabIndex={-1} mb="xs">
          <FormattedMessage id="members.conflict.title" />
        </Title>
        <Text>
          <FormattedMessage id={differing.length > 0 ? "members.conflict.text" : "members.conflict.same"} />
        </Text>
      </div>
      {failure ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, failure)}
        </Alert>
      ) : null}
      {differing.length > 1 ? (
        <Group gap="sm">
          <Button size="sm" variant="light" onClick={() => takeAll("mine")}>
            <FormattedMessage id="members.conflict.allMine" />
          </Button>
          <Button size="sm" variant="light" onClick={() => takeAll("theirs")}>
            <FormattedMessage id="members.conflict.allTheirs" />
          </Button>
        </Group>
      ) : null}
      {differing.map((field) => (
        <VersionChoice
          key={field.name}
          label={intl.formatMessage({ id: field.label })}
          mark={bothChanged(field) ? <BothChanged /> : null}
          value={sides[field.name] ?? "mine"}
          onChange={(side) => setSides({ ...sides, [field.name]: side as Side })}
          versions={[
            {
              value: "mine",
              title: intl.formatMessage({ id: "members.conflict.mine" }),
              text: valueText(intl, mine, field),
            },
            {
              value: "theirs",
              title: intl.formatMessage({ id: "members.conflict.theirs" }),
              text: valueText(intl, theirs, field),
            },
          ]}
        />
      ))}
      <Group>
        <Button
          size="lg"
          loading={saving}
          onClick={async () => {
            setSaving(true);
            setFailure(null);
            await save(merged).catch(setFailure);
            setSaving(false);
          }}
        >
          <FormattedMessage id="members.conflict.save" />
        </Button>
        <Button size="lg" variant="default" onClick={() => back(merged)}>
          <FormattedMessage id="members.conflict.back" />
        </Button>
      </Group>
    </Stack>
  );

  function bothChanged(field: MemberField): boolean {
    return !sameIn(mine, base, field) && !sameIn(theirs, base, field);
  }
}

function BothChanged() {
  return (
    <Badge color="coral.9" variant="outline" tt="none" leftSection={<IconUsers size={14} aria-hidden />}>
      <FormattedMessage id="members.conflict.both" />
    </Badge>
  );
}
