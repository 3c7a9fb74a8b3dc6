import { Button, Group, Text, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { fieldId, useFieldError } from "@/shared/forms/Field";
import { calendarDay } from "@/shared/gatherings/ruleWords";
import type { GatheringValues } from "./gatheringValues";

/** Days of the rule on which nothing takes place, such as holidays. */
export function LeftOutDays({ form }: { form: UseFormReturn<GatheringValues> }) {
  const intl = useIntl();
  const [typed, setTyped] = useState("");
  const days = form.watch("except");
  const error = useFieldError(form.formState.errors, "except");
  const write = (chosen: string[]) => form.setValue("except", chosen, { shouldDirty: true });
  return (
    <div>
      <Group align="flex-end" gap="sm">
        <TextInput
          id={fieldId("except")}
          type="date"
          label={intl.formatMessage({ id: "planning.except" })}
          description={intl.formatMessage({ id: "planning.except.hint" })}
          value={typed}
          error={error}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={!typed || days.includes(typed)}
          onClick={() => {
            write([...days, typed].toSorted());
            setTyped("");
          }}
        >
          <FormattedMessage id="planning.except.add" />
        </Button>
      </Group>
      <Group gap="xs" mt="sm">
        {days.map((day) => (
          <Button
            key={day}
            variant="light"
            size="sm"
            rightSection={<IconX size={16} aria-hidden />}
            onClick={() => write(days.filter((other) => other !== day))}
          >
            <Text span className="visually-hidden">
              <FormattedMessage id="planning.except.remove" />{" "}
            </Text>
            {calendarDay(intl, day)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
