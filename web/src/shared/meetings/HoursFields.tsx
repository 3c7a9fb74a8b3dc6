import type { FieldPath, UseFormReturn } from "react-hook-form";
import { useIntl } from "react-intl";
import { zoneCity } from "@/shared/cycles/sessionTime";
import { SelectField, TextField } from "@/shared/forms/Field";
import { FieldPair } from "@/shared/forms/FormGroup";
import { timeZones } from "@/shared/timeZones";
import type { HoursValues } from "./meetingValues";

/** The day, and from when to when on the clock of a place. */
export function HoursFields<Values extends HoursValues | { sessions: HoursValues[] }>({
  form,
  at = "",
}: {
  form: UseFormReturn<Values>;
  /** Before the names of the fields, where they are not those of the form itself. */
  at?: string;
}) {
  const intl = useIntl();
  const name = (field: keyof HoursValues) => `${at}${field}` as FieldPath<Values>;
  const zone = form.watch(name("zone")) as string;
  const zones = timeZones();
  const known = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <>
      <FieldPair>
        <TextField
          form={form}
          name={name("date")}
          type="date"
          label={intl.formatMessage({ id: "hosting.session.date" })}
        />
        <TextField
          form={form}
          name={name("startsAt")}
          type="time"
          label={intl.formatMessage({ id: "hosting.session.starts" })}
        />
        <TextField
          form={form}
          name={name("endsAt")}
          type="time"
          label={intl.formatMessage({ id: "hosting.session.ends" })}
        />
      </FieldPair>
      <SelectField
        form={form}
        name={name("zone")}
        label={intl.formatMessage({ id: "partner.timeZone" })}
        options={known.map((value) => ({ value, label: `${zoneCity(value)} (${value.split("/")[0]})` }))}
      />
    </>
  );
}
