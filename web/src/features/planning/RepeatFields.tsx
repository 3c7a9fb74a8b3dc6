import { Checkbox, Group, Radio, Stack, Text } from "@mantine/core";
import { Controller, type UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { NumberField, SelectField, TextField } from "@/shared/forms/Field";
import { weekdayOf, weekdays } from "@/shared/gatherings/rule";
import { calendarDay, ruleWords, weekdayName } from "@/shared/gatherings/ruleWords";
import type { GatheringValues } from "./gatheringValues";
import { LeftOutDays } from "./LeftOutDays";
import { type Often, ruleOf } from "./repeating";

/** How a gathering repeats, picked in words; a sentence says what comes of it. */
export function RepeatFields({ form }: { form: UseFormReturn<GatheringValues> }) {
  const intl = useIntl();
  const [date, repeating, except] = form.watch(["date", "repeating", "except"]);
  const { often, end } = repeating;
  const words = ruleWords(intl, { first: date, rule: ruleOf(repeating, date), except });
  const options: Often[] = ["once", "daily", "weekly", "month-day", "month-weekday", "yearly"];
  return (
    <>
      <SelectField
        form={form}
        name="repeating.often"
        label={intl.formatMessage({ id: "planning.repeats" })}
        options={(repeating.kept ? [...options, "kept" as const] : options).map((value) => ({
          value,
          label: intl.formatMessage({ id: oftenMessages[value] }),
        }))}
      />
      {often === "once" || often === "kept" ? null : (
        <>
          <NumberField
            form={form}
            name="repeating.interval"
            label={intl.formatMessage({ id: "planning.interval" })}
            hint={intl.formatMessage({ id: "planning.interval.hint" })}
            maw={160}
          />
          {often === "weekly" ? <AlsoOn form={form} date={date} /> : null}
          <Controller
            control={form.control}
            name="repeating.end"
            render={({ field }) => (
              <Radio.Group label={intl.formatMessage({ id: "planning.end" })} {...field}>
                <Stack gap="xs" mt="xs">
                  <Radio value="count" label={intl.formatMessage({ id: "planning.end.count" })} />
                  <Radio value="until" label={intl.formatMessage({ id: "planning.end.until" })} />
                </Stack>
              </Radio.Group>
            )}
          />
          {end === "count" ? (
            <NumberField
              form={form}
              name="repeating.count"
              label={intl.formatMessage({ id: "planning.count" })}
              maw={160}
            />
          ) : (
            <TextField
              form={form}
              name="repeating.until"
              type="date"
              label={intl.formatMessage({ id: "planning.until" })}
              maw={240}
            />
          )}
        </>
      )}
      {often === "once" ? null : (
        <>
          <LeftOutDays form={form} />
          <Text role="status" fw={600}>
            {words && date ? (
              <FormattedMessage
                id="planning.words"
                values={{ first: calendarDay(intl, date, true), often: words }}
              />
            ) : (
              <FormattedMessage id="planning.words.none" />
            )}
          </Text>
        </>
      )}
    </>
  );
}

const oftenMessages = {
  once: "planning.often.once",
  daily: "planning.often.daily",
  weekly: "planning.often.weekly",
  "month-day": "planning.often.monthDay",
  "month-weekday": "planning.often.monthWeekday",
  yearly: "planning.often.yearly",
  kept: "planning.often.kept",
} as const satisfies Record<Often, string>;

function AlsoOn({ form, date }: { form: UseFormReturn<GatheringValues>; date: string }) {
  const intl = useIntl();
  const first = date ? weekdayOf(date) : undefined;
  const chosen = form.watch("repeating.alsoOn");
  return (
    <div>
      <Text fw={600} mb="xs" id="planning-days">
        <FormattedMessage id="planning.days" />
      </Text>
      <Group gap="md" role="group" aria-labelledby="planning-days">
        {weekdays.map((day) => (
          <Checkbox
            key={day}
            label={weekdayName(intl, day)}
            // The day of the week of the first date is always one of them.
            checked={day === first || chosen.includes(day)}
            disabled={day === first}
            onChange={(event) =>
              form.setValue(
                "repeating.alsoOn",
                event.currentTarget.checked ? [...chosen, day] : chosen.filter((other) => other !== day),
                { shouldDirty: true },
              )
            }
          />
        ))}
      </Group>
    </div>
  );
}
