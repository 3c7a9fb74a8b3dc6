import { Alert, Anchor, Button, Group, NativeSelect, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import, ImportField, ImportPreset } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { DiscardButton } from "./DiscardButton";
import { fieldGroups } from "./fields";
import classes from "./Mapping.module.css";
import { MappingField, mappingFieldId } from "./MappingField";
import { type Choice, type Choices, choicesOf, mappingOf, namesMissing } from "./mapping";
import { presetName, presets } from "./presets";
import { useChangeMapping } from "./useChangeMapping";

/** Every field with a native select: a thumb, a key or a pointer will do, and nothing is dragged. */
export function MappingEditor({ partner, one, close }: { partner: string; one: Import; close: () => void }) {
  const intl = useIntl();
  const [preset, setPreset] = useState<ImportPreset>(one.preset);
  const [choices, setChoices] = useState<Choices>(() => choicesOf(one.mapping));
  const [attempt, setAttempt] = useState(0);
  const nameless = namesMissing(choicesOf(one.mapping));
  const change = useChangeMapping(partner, one.id, close);
  const problem = useRef<HTMLDivElement>(null);
  const refused = attempt > 0 && namesMissing(choices);

  useEffect(() => {
    if (attempt > 0) problem.current?.focus();
  }, [attempt]);

  const choose = (field: ImportField, choice: Choice | undefined) =>
    setChoices(({ [field]: _, ...rest }) => (choice ? { ...rest, [field]: choice } : rest));

  return (
    <form
      noValidate
      className={classes.editor}
      aria-labelledby="import-state"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (namesMissing(choices)) return;
        change.mutate({ version: one.version, preset, mapping: mappingOf(choices) });
      }}
    >
      {refused || change.error ? (
        <Alert ref={problem} tabIndex={-1} color="red" variant="outline" role="alert">
          {refused ? (
            <Anchor
              href={`#${mappingFieldId("familyName")}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(mappingFieldId("familyName"))?.focus();
              }}
            >
              <FormattedMessage id="imports.mapping.names" />
            </Anchor>
          ) : (
            explainText(intl, change.error)
          )}
        </Alert>
      ) : null}
      <Text>
        {nameless ? (
          <strong>
            <FormattedMessage id="imports.mapping.names" />{" "}
          </strong>
        ) : null}
        <FormattedMessage id="imports.mapping.text" />
      </Text>
      <NativeSelect
        label={intl.formatMessage({ id: "imports.fact.preset" })}
        description={intl.formatMessage({ id: "imports.mapping.preset.hint" })}
        value={preset}
        onChange={(event) => setPreset(event.currentTarget.value as ImportPreset)}
        data={presets.map((value) => ({ value, label: presetName(intl, value) }))}
        maw={420}
      />
      {fieldGroups.map(({ name, fields }) => (
        <fieldset key={name} className={classes.group}>
          <legend>
            <FormattedMessage id={name} />
          </legend>
          <div className={classes.fields}>
            {fields.map((field) => (
              <MappingField
                key={field}
                field={field}
                columns={one.columns}
                choice={choices[field]}
                choose={(choice) => choose(field, choice)}
                refused={refused && field === "familyName"}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Group className={classes.actions}>
        <Button type="submit" loading={change.isPending}>
          <FormattedMessage id="imports.mapping.apply" />
        </Button>
        {nameless ? (
          <DiscardButton partner={partner} one={one} />
        ) : (
          <Button variant="default" onClick={close}>
            <FormattedMessage id="common.cancel" />
          </Button>
        )}
      </Group>
    </form>
  );
}
