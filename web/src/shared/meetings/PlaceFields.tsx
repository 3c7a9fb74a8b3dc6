import type { FieldPath, UseFormReturn } from "react-hook-form";
import { useIntl } from "react-intl";
import { SelectField, TextField } from "@/shared/forms/Field";
import { FieldPair } from "@/shared/forms/FormGroup";
import { countryOptions } from "@/shared/names";
import type { PlaceValues } from "./meetingValues";
import { modeMessages, modes } from "./modes";

/** Where people meet: at a place, by a link, or both. */
export function PlaceFields<Values extends PlaceValues | { sessions: PlaceValues[] }>({
  form,
  at = "",
}: {
  form: UseFormReturn<Values>;
  /** Before the names of the fields, where they are not those of the form itself. */
  at?: string;
}) {
  const intl = useIntl();
  const name = (field: string) => `${at}${field}` as FieldPath<Values>;
  const mode = form.watch(name("mode")) as PlaceValues["mode"];
  return (
    <>
      <SelectField
        form={form}
        name={name("mode")}
        label={intl.formatMessage({ id: "hosting.session.mode" })}
        options={modes.map((value) => ({ value, label: intl.formatMessage({ id: modeMessages[value] }) }))}
      />
      {mode === "online" ? null : (
        <>
          <TextField
            form={form}
            name={name("place.name")}
            label={intl.formatMessage({ id: "hosting.session.place" })}
          />
          <TextField
            form={form}
            name={name("place.street")}
            label={intl.formatMessage({ id: "hosting.session.street" })}
            optional
          />
          <FieldPair>
            <TextField
              form={form}
              name={name("place.postalCode")}
              label={intl.formatMessage({ id: "person.postalCode" })}
              optional
            />
            <TextField
              form={form}
              name={name("place.city")}
              label={intl.formatMessage({ id: "person.city" })}
            />
          </FieldPair>
          <SelectField
            form={form}
            name={name("place.country")}
            label={intl.formatMessage({ id: "person.country" })}
            options={[{ value: "", label: "" }, ...countryOptions(intl)]}
          />
        </>
      )}
      {mode === "on-site" ? null : (
        <TextField
          form={form}
          name={name("link")}
          type="url"
          label={intl.formatMessage({ id: "hosting.session.link" })}
          hint={intl.formatMessage({ id: "hosting.session.link.hint" })}
          optional
        />
      )}
    </>
  );
}
