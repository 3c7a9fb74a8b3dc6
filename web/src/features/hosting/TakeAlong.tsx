import { Alert, Button, Group, Text } from "@mantine/core";
import { IconDeviceMobile } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { KeptList } from "./checkInStore";
import { keepShell } from "./takeAlong";
import { checkInStore } from "./useCheckIn";
import { keptListKey, useKeptList } from "./useKeptList";

/** Takes the list along to where there is no network, and forgets it again. */
export function TakeAlong({ list, of }: { list: string; of: Omit<KeptList, "list" | "savedAt"> }) {
  const intl = useIntl();
  const queryClient = useQueryClient();
  const kept = useKeptList(list);
  const changed = () => queryClient.invalidateQueries({ queryKey: keptListKey(list) });
  const take = useMutation({
    mutationFn: async () => {
      if (!(await keepShell())) throw new Error("this browser opens no page without a network");
      await checkInStore().keep({ ...of, list, savedAt: Date.now() });
    },
    onSettled: changed,
  });
  const forget = useMutation({ mutationFn: () => checkInStore().drop(list), onSettled: changed });
  return (
    <div>
      {take.error ? (
        <Alert color="red" variant="outline" role="alert" mb="sm">
          <FormattedMessage id="checkin.along.failed" />
        </Alert>
      ) : null}
      <Text c="dimmed" size="sm" mb="xs">
        {kept.data ? (
          <FormattedMessage id="checkin.along.there" values={{ since: intl.formatTime(kept.data.savedAt) }} />
        ) : (
          <FormattedMessage id="checkin.along.about" />
        )}
      </Text>
      <Group gap="sm">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDeviceMobile size={18} aria-hidden />}
          loading={take.isPending}
          onClick={() => take.mutate()}
        >
          <FormattedMessage id={kept.data ? "checkin.along.again" : "checkin.along"} />
        </Button>
        {kept.data ? (
          <Button variant="subtle" size="sm" onClick={() => forget.mutate()}>
            <FormattedMessage id="checkin.along.forget" />
          </Button>
        ) : null}
      </Group>
    </div>
  );
}
