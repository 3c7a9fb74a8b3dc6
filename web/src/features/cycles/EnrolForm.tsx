import { Button, Checkbox, Radio, Stack, Text } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { useMe } from "@/shared/session/session";
import type { useSeatAction } from "./useSeatAction";

/** Asks for a seat: as whose member, and whether the host may see who I am. */
export function EnrolForm({ cycle, action }: { cycle: Cycle; action: ReturnType<typeof useSeatAction> }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { data: me } = useMe();
  const homes =
    me?.memberships.filter((one) => cycle.openTo.includes(one.partner) && one.roles.includes("member")) ?? [];
  const [chosen, choose] = useState<string>();
  const [card, showCard] = useState(false);
  const asMemberOf = chosen ?? homes[0]?.partner;
  if (cycle.state !== "enrolling" || !asMemberOf) {
    return (
      <Text>
        <FormattedMessage id={cycle.state === "published" ? "cycles.notYet" : "cycles.notNow"} />
      </Text>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    action.mutate({ do: "enrol", asMemberOf, card });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {homes.length > 1 ? (
          <Radio.Group
            label={intl.formatMessage({ id: "cycles.asMemberOf" })}
            value={asMemberOf}
            onChange={choose}
          >
            <Stack gap="xs" mt="xs">
              {homes.map((home) => (
                <Radio key={home.partner} value={home.partner} label={home.partnerName} />
              ))}
            </Stack>
          </Radio.Group>
        ) : null}
        <Checkbox
          checked={card}
          onChange={(event) => showCard(event.currentTarget.checked)}
          label={intl.formatMessage({ id: "cycles.consent" }, { host: partnerName(cycle.host) })}
          description={intl.formatMessage({ id: "cycles.consent.about" })}
        />
        <Button type="submit" size="md" loading={action.isPending}>
          <FormattedMessage id="cycles.enrol" />
        </Button>
        <Text c="dimmed">
          <FormattedMessage id={(cycle.seats?.free ?? 0) > 0 ? "cycles.enrol.free" : "cycles.enrol.full"} />
        </Text>
      </Stack>
    </form>
  );
}
