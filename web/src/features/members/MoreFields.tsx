import { Checkbox, Stack } from "@mantine/core";
import { Controller, type UseFormReturn } from "react-hook-form";
import { useIntl } from "react-intl";
import { bandName, bands } from "@/shared/bands";
import { fieldId, SelectField, TextField } from "@/shared/forms/Field";
import { FieldPair, FormGroup } from "@/shared/forms/FormGroup";
import { countryOptions } from "@/shared/names";
import { sections, sectorName } from "@/shared/sectors";
import { stageName, stages } from "@/shared/stages";
import type { MemberValues } from "./memberValues";
import { TagsField } from "./TagsField";
import type { MemberLabels } from "./useMemberLabels";

/** What a register may know of a member beyond her name and address. */
export function MoreFields({
  form,
  labels,
  adding = false,
}: {
  form: UseFormReturn<MemberValues>;
  labels: MemberLabels;
  /** Whether she is new: then she has joined today, unless another day is given. */
  adding?: boolean;
}) {
  const intl = useIntl();
  const field = <Name extends keyof MemberLabels>(name: Name) => ({
    form,
    name,
    label: labels[name],
    optional: true,
  });
  const unknown = { value: "", label: intl.formatMessage({ id: "members.notKnown" }) };
  const sector = form.watch("business.sector");
  // A division, which only a file brings, stays until another choice is made.
  const offered = sector && !sections.includes(sector) ? [sector, ...sections] : sections;
  return (
    <>
      <FormGroup legend={intl.formatMessage({ id: "members.group.place" })}>
        <TextField {...field("phone")} type="tel" inputMode="tel" />
        <TextField {...field("birthDate")} type="date" maw={220} />
        <FieldPair>
          <TextField {...field("postalCode")} />
          <TextField {...field("city")} />
        </FieldPair>
        <FieldPair>
          <TextField {...field("region")} />
          <SelectField {...field("country")} options={[unknown, ...countryOptions(intl)]} />
        </FieldPair>
      </FormGroup>
      <FormGroup legend={intl.formatMessage({ id: "members.business" })}>
        <TextField {...field("business.name")} />
        <TextField {...field("business.trade")} hint={intl.formatMessage({ id: "members.trade.hint" })} />
        <SelectField
          {...field("business.sector")}
          options={[unknown, ...offered.map((value) => ({ value, label: sectorName(intl, value) }))]}
        />
        <SelectField
          {...field("business.stage")}
          options={[
            unknown,
            ...stages
              .filter((stage) => stage !== "unknown")
              .map((value) => ({ value, label: stageName(intl, value) })),
          ]}
        />
        <TextField {...field("business.enterpriseNumber")} maw={320} />
      </FormGroup>
      <FormGroup legend={intl.formatMessage({ id: "members.group.exchange" })}>
        <Controller
          control={form.control}
          name="bands"
          render={({ field: chosen }) => (
            <Checkbox.Group
              id={fieldId("bands")}
              tabIndex={-1}
              label={labels.bands}
              value={chosen.value}
              onChange={chosen.onChange}
            >
              <Stack gap="sm" mt="xs">
                {bands.map((band) => (
                  <Checkbox key={band} value={band} label={bandName(intl, band)} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        />
        <TagsField form={form} name="skills" label={labels.skills} />
        <TagsField form={form} name="helpWanted" label={labels.helpWanted} />
      </FormGroup>
      <FormGroup legend={intl.formatMessage({ id: "members.membership" })}>
        <FieldPair>
          <TextField
            {...field("joinedOn")}
            type="date"
            optional={adding}
            hint={adding ? intl.formatMessage({ id: "members.joinedOn.hint" }) : undefined}
          />
          <TextField {...field("paidUntil")} type="date" />
        </FieldPair>
      </FormGroup>
    </>
  );
}
