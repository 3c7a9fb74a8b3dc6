import { Alert, Button, Checkbox, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { MemberSummary, Role } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { fullName } from "./people";
import { RoleChoice } from "./RoleChoice";
import { useChangeRoles } from "./useChangeRoles";

export function RolesDialog({
  partner,
  member,
  close,
}: {
  partner: string;
  member: Pick<MemberSummary, "id" | "givenName" | "familyName" | "roles"> | null;
  close: () => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const [chosen, setChosen] = useState<Role[]>(member?.roles ?? []);
  const change = useChangeRoles(partner);
  const name = member ? fullName(member) : "";
  return (
    <Dialog
      opened={member !== null}
      close={close}
      title={intl.formatMessage({ id: "members.changeRoles.of" }, { name })}
    >
      <Stack gap="lg">
        {change.error ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, change.error)}
          </Alert>
        ) : null}
        <Checkbox.Group
          label={intl.formatMessage({ id: "members.roles" })}
          description={intl.formatMessage({ id: "members.roles.hint" })}
          value={chosen}
          onChange={(value) => setChosen(value as Role[])}
        >
          <RoleChoice />
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <FormattedMessage id="common.cancel" />
          </Button>
          <Button
            loading={change.isPending}
            onClick={() =>
              member &&
              change.mutate(
                { id: member.id, roles: chosen },
                {
                  onSuccess: () => {
                    toast(intl.formatMessage({ id: "members.rolesChanged" }, { name }));
                    close();
                  },
                },
              )
            }
          >
            <FormattedMessage id="common.save" />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
