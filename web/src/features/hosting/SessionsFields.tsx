import { Button, Group, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";
import { zoneCity } from "@/shared/cycles/sessionTime";
import { SelectField, TextField } from "@/shared/forms/Field";
import { FieldPair, FormGroup } from "@/shared/forms/FormGroup";
import { countryOptions } from "@/shared/names";
import { ShutOut } from "@/shared/schools/ShutOut";
import { timeZones } from "@/shared/timeZones";
import { blankSession, type CycleValues, type SessionValues } from "./cycleValues";

const modes: Record<SessionValues["mode"], MessageId> = {
  "on-site": "cycles.mode.onSite",
  online: "cycles.mode.online",
  hybrid: "cycles.mode.hybrid",
};

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
  const intl = useIntl();
  const at = `sessions.${place}` as const;
  const mode = form.watch(`${at}.mode`);
  const zone = form.watch(`${at}.zone`);
  const zones = timeZones();
  const known = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <>
      <FieldPair>
        <TextField
          form={form}
          name={`${at}.date`}
          type="date"
          label={intl.formatMessage({ id: "hosting.session.date" })}
        />
        <TextField
          form={form}
          name={`${at}.startsAt`}
          type="time"
          label={intl.formatMessage({ id: "hosting.session.starts" })}
        />
        <TextField
          form={form}
          name={`${at}.endsAt`}
          type="time"
          label={intl.formatMessage({ id: "hosting.session.ends" })}
        />
      </FieldPair>
      <ShutOut host={host} date={form.watch(`${at}.date`)} partners={form.watch("openTo")} />
      <FieldPair>
        <SelectField
          form={form}
          name={`${at}.zone`}
          label={intl.formatMessage({ id: "partner.timeZone" })}
          options={known.map((value) => ({ value, label: `${zoneCity(value)} (${value.split("/")[0]})` }))}
        />
        <SelectField
          form={form}
          name={`${at}.mode`}
          label={intl.formatMessage({ id: "hosting.session.mode" })}
          options={Object.entries(modes).map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }))}
        />
      </FieldPair>
      {mode === "online" ? null : (
        <>
          <TextField
            form={form}
            name={`${at}.place.name`}
            label={intl.formatMessage({ id: "hosting.session.place" })}
          />
          <TextField
            form={form}
            name={`${at}.place.street`}
            label={intl.formatMessage({ id: "hosting.session.street" })}
            optional
          />
          <FieldPair>
            <TextField
              form={form}
              name={`${at}.place.postalCode`}
              label={intl.formatMessage({ id: "person.postalCode" })}
              optional
            />
            <TextField
              form={form}
              name={`${at}.place.city`}
              label={intl.formatMessage({ id: "person.city" })}
            />
          </FieldPair>
          <SelectField
            form={form}
            name={`${at}.place.country`}
            label={intl.formatMessage({ id: "person.country" })}
            options={[{ value: "", label: "" }, ...countryOptions(intl)]}
          />
        </>
      )}
      {mode === "on-site" ? null : (
        <TextField
          form={form}
          name={`${at}.link`}
          type="url"
          label={intl.formatMessage({ id: "hosting.session.link" })}
          hint={intl.formatMessage({ id: "hosting.session.link.hint" })}
          optional
        />
      )}
    </>
  );
}
