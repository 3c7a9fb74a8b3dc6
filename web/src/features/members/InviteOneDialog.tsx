import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { languageName } from "@/shared/names";
import { useToast } from "@/shared/useToast";
import { fullName } from "./people";
import { useInvite } from "./useInvite";

/** Says which mail goes where before it goes. */
export function InviteOneDialog({
  partner,
  member,
  opened,
  close,
  sent,
}: {
  partner: string;
  member: Member;
  opened: boolean;
  close: () => void;
  sent: () => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const invite = useInvite(partner);
  const name = fullName(member);
  return (
    <Dialog opened={opened} close={close} title={intl.formatMessage({ id: "members.invite.one" }, { name })}>
      <Stack gap="lg">
        {invite.error ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, invite.error)}
          </Alert>
        ) : null}
        <Text>
          <FormattedMessage
            id="members.invite.one.text"
            values={{
              email: <strong key="email">{member.email}</strong>,
              language: languageName(member.language),
            }}
          />
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <FormattedMessage id="common.cancel" />
          </Button>
          <Button
            data-autofocus
            loading={invite.isPending}
            onClick={() =>
              invite.mutate(member, {
                onSuccess: () => {
                  toast(intl.formatMessage({ id: "members.invite.one.sent" }, { name }));
                  close();
                  sent();
                },
              })
            }
          >
            <FormattedMessage id="members.invite.one.send" />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
