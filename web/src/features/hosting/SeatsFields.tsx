import { Radio, Stack, Text } from "@mantine/core";
import { Controller, type UseFormReturn } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { zoneCity } from "@/shared/cycles/sessionTime";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { NumberField, SelectField, TextField } from "@/shared/forms/Field";
import { FieldPair, FormGroup } from "@/shared/forms/FormGroup";
import { countryName } from "@/shared/names";
import { type CycleValues, countryOf } from "./cycleValues";

type Order = CycleValues["seats"]["order"]["by"];
type FloorsBy = CycleValues["seats"]["floors"]["by"];

const orders: Record<Order, MessageId> = {
  arrival: "hosting.order.arrival",
  priority: "hosting.order.priority",
  draw: "hosting.order.draw",
};
const floors: Record<FloorsBy, MessageId> = {
  nobody: "hosting.floors.nobody",
  partner: "hosting.floors.partner",
  country: "hosting.floors.country",
};

/** How many seats there are, for whom some are kept, and whose turn comes first. */
export function SeatsFields({
  form,
  zone,
  fixed,
}: {
  form: UseFormReturn<CycleValues>;
  zone: string;
  fixed: Cycle | null;
}) {
  const intl = useIntl();
  const say = (id: MessageId) => intl.formatMessage({ id });
  const order = form.watch("seats.order.by");
  const clock = intl.formatMessage({ id: "hosting.clock" }, { city: zoneCity(zone) });
  return (
    <FormGroup legend={say("hosting.seats")}>
      <NumberField form={form} name="seats.capacity" label={say("hosting.seats.capacity")} maw="12rem" />
      {fixed ? (
        <Text c="dimmed">
          <FormattedMessage id="hosting.seats.fixed" />
        </Text>
      ) : (
        <>
          <TextField
            form={form}
            name="seats.enrolmentClosesAt"
            type="datetime-local"
            label={say("hosting.seats.closes")}
            hint={clock}
          />
          <NumberField
            form={form}
            name="seats.offerHours"
            label={say("hosting.seats.offer")}
            hint={say("hosting.seats.offer.hint")}
            maw="12rem"
          />
          <FieldPair>
            <SelectField
              form={form}
              name="seats.order.by"
              label={say("hosting.order")}
              options={choices(order).map((value) => ({ value, label: say(orders[value]) }))}
            />
            {order === "arrival" ? null : (
              <TextField
                form={form}
                name="seats.order.decidesAt"
                type="datetime-local"
                label={say("hosting.order.decides")}
                hint={clock}
              />
            )}
          </FieldPair>
        </>
      )}
      <FloorFields form={form} clock={clock} fixed={fixed} />
    </FormGroup>
  );
}

/** Nobody gives points here yet: that order is kept where it was chosen, and not offered. */
function choices(current: Order): Order[] {
  return current === "priority" ? ["arrival", "priority", "draw"] : ["arrival", "draw"];
}

function FloorFields({
  form,
  clock,
  fixed,
}: {
  form: UseFormReturn<CycleValues>;
  clock: string;
  fixed: Cycle | null;
}) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const by = form.watch("seats.floors.by");
  const openTo = form.watch("openTo");
  const quotas = {
    nobody: [],
    partner: openTo.map((value) => ({ value, label: partnerName(value) })),
    country: [...new Set(openTo.map(countryOf))].map((value) => ({
      value,
      label: countryName(intl, value.toUpperCase()),
    })),
  }[by];
  return (
    <>
      <Controller
        control={form.control}
        name="seats.floors.by"
        render={({ field }) => (
          <Radio.Group
            label={intl.formatMessage({ id: "hosting.floors" })}
            description={intl.formatMessage({ id: "hosting.floors.hint" })}
            value={field.value}
            onChange={field.onChange}
          >
            <Stack gap="xs" mt="xs">
              {Object.entries(floors).map(([value, id]) => (
                <Radio key={value} value={value} label={intl.formatMessage({ id })} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      {quotas.length > 0 ? (
        <FieldPair>
          {quotas.map(({ value, label }) => (
            <NumberField
              key={value}
              form={form}
              name={`seats.floors.seats.${value}`}
              label={label}
              optional
            />
          ))}
        </FieldPair>
      ) : null}
      {quotas.length > 0 && !fixed ? (
        <TextField
          form={form}
          name="seats.floorsReleaseAt"
          type="datetime-local"
          label={intl.formatMessage({ id: "hosting.floors.release" })}
          hint={`${intl.formatMessage({ id: "hosting.floors.release.hint" })} ${clock}`}
          optional
        />
      ) : null}
    </>
  );
}
