import { NativeSelect, TextInput } from "@mantine/core";
import { useIntl } from "react-intl";
import type { ImportField } from "@/api/generated";
import { fixedOptions } from "./fieldValues";

/** One value that everybody in the file gets. */
export function FixedValue({
  field,
  name,
  value,
  change,
}: {
  field: ImportField;
  name: string;
  value: string;
  change: (value: string) => void;
}) {
  const intl = useIntl();
  const possible = fixedOptions(intl, field);
  const label = intl.formatMessage({ id: "imports.mapping.fixed.of" }, { field: name });
  return typeof possible === "string" ? (
    <TextInput
      label={label}
      type={possible}
      value={value}
      autoComplete="off"
      onChange={(event) => change(event.currentTarget.value)}
    />
  ) : (
    <NativeSelect
      label={label}
      // A remembered value may be a word that the file's own language has for it.
      data={
        possible.some((option) => option.value === value)
          ? possible
          : [{ value, label: value || "–" }, ...possible]
      }
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
