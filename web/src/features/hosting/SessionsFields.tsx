import { Button, Group, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { BandShutOut } from "@/shared/bands/BandShutOut";
import { FormGroup } from "@/shared/forms/FormGroup";
import { HoursFields } from "@/shared/meetings/HoursFields";
import { PlaceFields } from "@/shared/meetings/PlaceFields";
import { ShutOut } from "@/shared/schools/ShutOut";
import { blankSession, type CycleValues } from "./cycleValues";

/** The meetings of the cycle, each by the clocks where it takes place. */
export function SessionsFields({ form, host }: { form: UseFormReturn<CycleValues>; host: string }) {
  const intl = useIntl();
  // Its own key, for a session has an id that is the host's.
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: "sessions",
    keyName: "key",
  });
  return (
    <Stack gap="md">
      {fields.map((field, place) => (
        <FormGroup
          key={field.key}
          legend={intl.formatMessage({ id: "hosting.session" }, { number: place + 1 })}
        >
          <SessionFields form={form} host={host} place={place} />
          {fields.length > 1 ? (
            <Button variant="subtle" size="sm" style={{ alignSelf: "start" }} onClick={() => remove(place)}>
              <FormattedMessage id="hosting.session.remove" values={{ number: place + 1 }} />
            </Button>
          ) : null}
        </FormGroup>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() =>
            append(blankSession(form.getValues("sessions").at(-1)), {
              focusName: `sessions.${fields.length}.date`,
            })
          }
        >
          <FormattedMessage id="hosting.session.add" />
        </Button>
      </Group>
    </Stack>
  );
}

function SessionFields({
  form,
  host,
  place,
}: {
  form: UseFormReturn<CycleValues>;
  host: string;
  place: number;
}) {
  const at = `sessions.${place}.` as const;
  const invited = form.watch("openTo");
  const [date, startsAt, endsAt] = form.watch([`${at}date`, `${at}startsAt`, `${at}endsAt`]);
  return (
    <>
      <HoursFields form={form} at={at} />
      <ShutOut host={host} date={date} partners={invited} />
      <BandShutOut host={host} hours={{ date, startsAt, endsAt }} partners={invited} />
      <PlaceFields form={form} at={at} />
    </>
  );
}
