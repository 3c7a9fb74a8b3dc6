import { Checkbox, Radio, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, type UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import { fieldId, useFieldError } from "@/shared/forms/Field";
import { FormGroup } from "@/shared/forms/FormGroup";
import { countryName } from "@/shared/names";
import { publicPartnersQuery } from "@/shared/publicPartners";
import type { CycleValues } from "./cycleValues";

/** Whose members may enrol, and whether their own coordinator is asked. Once public, nobody is shut out. */
export function AudienceFields({
  form,
  host,
  fixed,
}: {
  form: UseFormReturn<CycleValues>;
  host: string;
  fixed: Cycle | null;
}) {
  const intl = useIntl();
  const { data: partners } = useQuery(publicPartnersQuery);
  const error = useFieldError(form.formState.errors, "openTo");
  const known = partners ?? [{ id: host, name: host, country: "" }];
  return (
    <FormGroup legend={intl.formatMessage({ id: "hosting.audience" })}>
      <Controller
        control={form.control}
        name="openTo"
        render={({ field }) => (
          <Checkbox.Group
            label={intl.formatMessage({ id: "hosting.openTo" })}
            description={intl.formatMessage({ id: fixed ? "hosting.openTo.fixed" : "hosting.openTo.hint" })}
            error={error}
            value={field.value}
            onChange={field.onChange}
          >
            <Stack gap="xs" mt="xs" id={fieldId("openTo")} tabIndex={-1}>
              {known.map((partner) => (
                <Checkbox
                  key={partner.id}
                  value={partner.id}
                  disabled={fixed?.openTo.includes(partner.id) ?? false}
                  label={
                    partner.country ? `${partner.name} (${countryName(intl, partner.country)})` : partner.name
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      />
      <Controller
        control={form.control}
        name="homePolicy"
        render={({ field }) => (
          <Radio.Group
            label={intl.formatMessage({ id: "hosting.homePolicy" })}
            value={field.value}
            onChange={field.onChange}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="automatic"
                disabled={fixed !== null}
                label={intl.formatMessage({ id: "hosting.homePolicy.automatic" })}
              />
              <Radio
                value="coordinator-agrees"
                disabled={fixed !== null}
                label={intl.formatMessage({ id: "hosting.homePolicy.agrees" })}
              />
            </Stack>
          </Radio.Group>
        )}
      />
      {fixed ? (
        <Text c="dimmed">
          <FormattedMessage id="hosting.fixed" />
        </Text>
      ) : null}
    </FormGroup>
  );
}
