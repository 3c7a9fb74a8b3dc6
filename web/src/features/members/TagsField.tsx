import { TagsInput, Text } from "@mantine/core";
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { fieldId, useFieldError } from "@/shared/forms/Field";

const LONGEST_TAG = 60;
const MOST_TAGS = 30;

/** A few words or short phrases, each ended by Enter or a comma. */
export function TagsField<Values extends FieldValues>({
  form,
  name,
  label,
}: {
  form: UseFormReturn<Values>;
  name: FieldPath<Values>;
  label: string;
}) {
  const intl = useIntl();
  const error = useFieldError(form.formState.errors, name);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <TagsInput
          id={fieldId(name)}
          label={
            <>
              {label}
              <Text span c="dimmed" fw={400}>
                {" "}
                <FormattedMessage id="field.optional" />
              </Text>
            </>
          }
          description={intl.formatMessage({ id: "members.tags.hint" })}
          size="md"
          error={error}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          maxTags={MOST_TAGS}
          maxLength={LONGEST_TAG}
        />
      )}
    />
  );
}
