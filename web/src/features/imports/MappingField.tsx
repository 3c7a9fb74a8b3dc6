import { NativeSelect } from "@mantine/core";
import { useIntl } from "react-intl";
import type { ImportColumn, ImportField } from "@/api/generated";
import { FixedValue } from "./FixedValue";
import { fieldName, mayBeFixed } from "./fields";
import { fixedOptions } from "./fieldValues";
import classes from "./Mapping.module.css";
import { type Choice, columnLetters } from "./mapping";

const NONE = "";
const FIXED = "fixed";

export function mappingFieldId(field: ImportField): string {
  return `mapping-${field}`;
}

/** Where one field comes from, with what stands in that column. */
export function MappingField({
  field,
  columns,
  choice,
  choose,
  refused,
}: {
  field: ImportField;
  columns: readonly ImportColumn[];
  choice: Choice | undefined;
  choose: (choice: Choice | undefined) => void;
  refused: boolean;
}) {
  const intl = useIntl();
  const name = fieldName(intl, field);
  const fixed = choice && "value" in choice ? choice : undefined;
  const chosen =
    choice && "column" in choice ? columns.find(({ index }) => index === choice.column) : undefined;
  const options = [
    { value: NONE, label: intl.formatMessage({ id: "imports.mapping.none" }) },
    ...columns.map(({ index, header }) => ({
      value: String(index),
      label: `${columnLetters(index)}: ${header.trim() || "–"}`,
    })),
    ...(fixed || mayBeFixed(field)
      ? [{ value: FIXED, label: intl.formatMessage({ id: "imports.mapping.fixed" }) }]
      : []),
  ];
  const select = (value: string) => {
    if (value === NONE) choose(undefined);
    else if (value === FIXED) choose({ value: firstValue() });
    else choose({ column: Number(value) });
  };
  const firstValue = () => {
    const possible = fixedOptions(intl, field);
    return typeof possible === "string" ? "" : (possible[0]?.value ?? "");
  };
  return (
    <div className={classes.field}>
      <NativeSelect
        id={mappingFieldId(field)}
        label={name}
        data={options}
        value={fixed ? FIXED : chosen ? String(chosen.index) : NONE}
        onChange={(event) => select(event.currentTarget.value)}
        description={chosen ? samplesText() : null}
        inputWrapperOrder={["label", "input", "description", "error"]}
        error={refused ? intl.formatMessage({ id: "field.choose" }) : null}
      />
      {fixed ? (
        <FixedValue field={field} name={name} value={fixed.value} change={(value) => choose({ value })} />
      ) : null}
    </div>
  );

  function samplesText(): string {
    const samples = chosen?.samples.filter(Boolean) ?? [];
    return samples.length > 0
      ? intl.formatMessage({ id: "imports.mapping.samples" }, { samples: samples.join(" · ") })
      : intl.formatMessage({ id: "imports.mapping.noSamples" });
  }
}
