import { Alert, Button, Group, List, Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { useUndo } from "./useUndo";

/** Says what goes, what comes back and what stays, before it does. */
export function UndoDialog({
  partner,
  one,
  opened,
  close,
}: {
  partner: string;
  one: Import;
  opened: boolean;
  close: () => void;
}) {
  const intl = useIntl();
  const undo = useUndo(partner, one.id);
  const { created = 0, updated = 0 } = one.outcome ?? {};
  return (
    <Dialog opened={opened} close={close} title={intl.formatMessage({ id: "imports.undo.title" })}>
      <Stack gap="lg">
        {undo.error ? (
          <Alert color="red" variant="outline" role="alert">
            {undo.error instanceof ApiProblem && undo.error.code === "undo-over"
              ? intl.formatMessage({ id: "imports.undo.tooLate" })
              : explainText(intl, undo.error)}
          </Alert>
        ) : null}
        <List spacing="xs">
          {created > 0 ? (
            <List.Item>
              <FormattedMessage id="imports.undo.removed" values={{ count: created }} />
            </List.Item>
          ) : null}
          {updated > 0 ? (
            <List.Item>
              <FormattedMessage id="imports.undo.restored" values={{ count: updated }} />
            </List.Item>
          ) : null}
          <List.Item>
            <FormattedMessage id="imports.undo.stays" />
          </List.Item>
          <List.Item>
            <FormattedMessage id="imports.undo.mails" />
          </List.Item>
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <FormattedMessage id="common.cancel" />
          </Button>
          <Button color="coral.8" loading={undo.isPending} onClick={() => undo.mutate()}>
            <FormattedMessage id="imports.undo.send" />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
