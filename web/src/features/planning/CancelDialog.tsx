import { Alert, Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import {
  type CancelGatheringRequest,
  cancelGathering,
  type Gathering,
  type GatheringDate,
} from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { datesToCome } from "@/shared/gatherings/dates";
import { plannedGatheringQuery } from "@/shared/gatherings/plannedGathering";
import { calendarDay } from "@/shared/gatherings/ruleWords";
import { idempotencyKeys } from "@/shared/idempotency";
import { useToast } from "@/shared/useToast";
import { concerned, type Scope } from "./gatheringValues";
import { plannedDatesQuery } from "./planningQuery";
import { ReasonField } from "./ReasonField";

interface Cancelling {
  scope: Scope;
  date?: GatheringDate;
}

/** Takes back dates, after having said which; there is no way back. */
export function CancelDialog({
  cancelling,
  close,
  ...about
}: {
  partner: string;
  gathering: Gathering;
  now: string;
  cancelling: Cancelling | null;
  close: () => void;
}) {
  const intl = useIntl();
  return (
    <Dialog
      opened={cancelling !== null}
      close={close}
      title={intl.formatMessage({ id: "planning.cancel.title" })}
    >
      {cancelling ? <CancelForm {...about} {...cancelling} close={close} /> : null}
    </Dialog>
  );
}

function CancelForm({
  partner,
  gathering,
  now,
  scope: begun,
  date,
  close,
}: Cancelling & { partner: string; gathering: Gathering; now: string; close: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const [scope, setScope] = useState<Scope>(begun);
  const [reason, setReason] = useState("");
  const dates = concerned(datesToCome(gathering, now), scope, date?.planned);
  const cancel = useMutation({
    mutationFn: async () => {
      const body: CancelGatheringRequest = {
        ...(scope === "all" || !date ? {} : { scope, date: date.planned }),
        ...(reason.trim() ? { reason } : {}),
      };
      return (
        await cancelGathering({
          path: { partner, id: gathering.id },
          body,
          headers: keyFor(body),
          throwOnError: true,
        })
      ).data;
    },
    onSuccess: async (changed) => {
      queryClient.setQueryData(plannedGatheringQuery(partner, gathering.id).queryKey, changed);
      await queryClient.invalidateQueries({ queryKey: plannedDatesQuery(partner).queryKey });
      await queryClient.invalidateQueries({ queryKey: ["gatherings"] });
      toast(intl.formatMessage({ id: "planning.cancelled" }, { count: dates.length }));
      close();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    cancel.mutate();
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {date ? (
          <Radio.Group
            label={intl.formatMessage({ id: "planning.cancel.which" })}
            value={scope}
            onChange={(chosen) => setScope(chosen as Scope)}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="this"
                label={intl.formatMessage(
                  { id: "planning.cancel.this" },
                  { day: calendarDay(intl, date.date, true) },
                )}
              />
              <Radio value="following" label={intl.formatMessage({ id: "planning.cancel.following" })} />
            </Stack>
          </Radio.Group>
        ) : null}
        <Text role="status">
          <FormattedMessage id="planning.cancel.happens" values={{ count: dates.length }} />
        </Text>
        <ReasonField hint="planning.reason.cancel" reason={reason} say={setReason} />
        {cancel.error ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, cancel.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <FormattedMessage id="planning.cancel.keep" />
          </Button>
          <Button type="submit" color="red" loading={cancel.isPending}>
            <FormattedMessage id="planning.cancel.do" values={{ count: dates.length }} />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
