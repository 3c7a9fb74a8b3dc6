import { NativeSelect, NumberInput, Text, Textarea, TextInput } from "@mantine/core";
import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode } from "react";
import {
  Controller,
  type FieldError,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  get,
  type UseFormReturn,
} from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { refusalText } from "./fieldErrors";

interface FieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: FieldPath<Values>;
  label: ReactNode;
  hint?: ReactNode;
  /** Most fields are needed, so the few that are not say so. */
  optional?: boolean;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maw?: string | number;
  /** Where a dialog puts the focus when it opens. */
  first?: boolean;
}

/** The element that the error summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

export function TextField<Values extends FieldValues>({
  type,
  inputMode,
  ...props
}: FieldProps<Values> & {
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "datetime-local";
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
}) {
  const common = useField(props);
  return (
    <TextInput
      {...common}
      type={type ?? "text"}
      {...(inputMode ? { inputMode } : {})}
      {...props.form.register(props.name)}
    />
  );
}

export function TextareaField<Values extends FieldValues>(props: FieldProps<Values>) {
  const common = useField(props);
  return <Textarea {...common} autosize minRows={4} maxRows={12} {...props.form.register(props.name)} />;
}

export function NumberField<Values extends FieldValues>({
  decimals = 0,
  ...props
}: FieldProps<Values> & { decimals?: number }) {
  const common = useField(props);
  return (
    <Controller
      control={props.form.control}
      name={props.name}
      render={({ field }) => (
        <NumberInput
          {...common}
          {...field}
          hideControls
          decimalScale={decimals}
          allowedDecimalSeparators={[".", ","]}
        />
      )}
    />
  );
}

export function SelectField<Values extends FieldValues>({
  options,
  onChosen,
  ...props
}: FieldProps<Values> & { options: { value: string; label: string }[]; onChosen?: () => void }) {
  const common = useField(props);
  return (
    // Controlled: the options are sorted anew in each language, and the choice must not move with them.
    <Controller
      control={props.form.control}
      name={props.name}
      render={({ field }) => (
        <NativeSelect
          {...common}
          {...field}
          data={options}
          onChange={(event) => {
            field.onChange(event);
            onChosen?.();
          }}
        />
      )}
    />
  );
}

function useField<Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  optional,
  autoComplete,
  maw,
  first,
}: FieldProps<Values>) {
  return {
    id: fieldId(name),
    label: (
      <>
        {label}
        {optional ? (
          <Text span c="dimmed" fw={400}>
            {" "}
            <FormattedMessage id="field.optional" />
          </Text>
        ) : null}
      </>
    ),
    description: hint,
    error: useFieldError(form.formState.errors, name),
    ...(autoComplete ? { autoComplete } : {}),
    ...(maw ? { maw } : {}),
    ...(first ? { "data-autofocus": true } : {}),
    "aria-required": optional ? undefined : (true as const),
  };
}

export function useFieldError<Values extends FieldValues>(
  errors: FieldErrors<Values>,
  name: FieldPath<Values>,
): string | undefined {
  const intl = useIntl();
  const error = get(errors, name) as FieldError | undefined;
  return error?.type ? refusalText(intl, String(error.type), Number(error.message) || undefined) : undefined;
}
