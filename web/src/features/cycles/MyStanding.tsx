import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { Loading } from "@/shared/Loading";
import { standingName } from "@/shared/seats/standings";
import { WhyWaiting } from "@/shared/seats/WhyWaiting";
import { standingQuery } from "./cyclesQuery";
import { SeatProblem } from "./SeatProblem";
import type { useSeatAction } from "./useSeatAction";

/** Where an enrolment stands, until when, and what its owner may do about it. */
export function MyStanding({
  cycle,
  enrolment,
  action,
}: {
  cycle: Cycle;
  enrolment: string;
  action: ReturnType<typeof useSeatAction>;
}) {
  const intl = useIntl();
  const [leaving, { open, close }] = useDisclosure(false);
  const { data: mine, error, isPending } = useQuery(standingQuery(cycle.host, cycle.id, enrolment));
  if (isPending) return <Loading />;
  if (!mine) return <SeatProblem error={error} />;
  const until = mine.until && intl.formatDate(mine.until, { dateStyle: "full", timeStyle: "short" });
  return (
    <Stack gap="md">
      <Text fw={650} size="lg">
        {standingName(intl, mine.standing)}
      </Text>
      {mine.waiting ? <WhyWaiting waiting={mine.waiting} /> : null}
      {mine.standing === "pending" ? (
        <Text>
          <FormattedMessage id="cycles.pending.until" values={{ until }} />
        </Text>
      ) : null}
      {mine.standing === "offered" ? (
        <>
          <Text>
            <FormattedMessage id="cycles.offered.until" values={{ until }} />
          </Text>
          <Group>
            <Button loading={action.isPending} onClick={() => action.mutate({ do: "accept", enrolment })}>
              <FormattedMessage id="cycles.accept" />
            </Button>
            <Button variant="default" onClick={() => action.mutate({ do: "refuse", enrolment })}>
              <FormattedMessage id="cycles.refuse" />
            </Button>
          </Group>
        </>
      ) : null}
      {mine.standing !== "gone" ? (
        <Button variant="default" onClick={open} w="fit-content">
          <FormattedMessage id="cycles.leave" />
        </Button>
      ) : null}
      <Dialog opened={leaving} close={close} title={intl.formatMessage({ id: "cycles.leave.title" })}>
        <Stack gap="lg">
          <Text>
            <FormattedMessage id="cycles.leave.text" />
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="cycles.leave.stay" />
            </Button>
            <Button
              color="coral.8"
              onClick={() => {
                close();
                action.mutate({ do: "leave", enrolment });
              }}
            >
              <FormattedMessage id="cycles.leave" />
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Stack>
  );
}
