import { Alert, Button, Group, List, Stack, Text } from "@mantine/core";
import { skipToken, useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { InvitationPreview, InviteMembersRequest } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { languageName } from "@/shared/names";
import { useToast } from "@/shared/useToast";
import { invitationPreviewQuery } from "./invitationPreviewQuery";
import { useInviteMany } from "./useInviteMany";

/** Says what will be sent, to how many and in which languages, before it is sent. */
export function InviteManyDialog({
  partner,
  whom,
  close,
  sent,
}: {
  partner: string;
  whom: InviteMembersRequest | null;
  close: () => void;
  sent: () => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const query = invitationPreviewQuery(partner, whom ?? { members: [], filter: null });
  const preview = useQuery({ ...query, queryFn: whom ? query.queryFn : skipToken });
  const invite = useInviteMany(partner);
  const leave = () => {
    invite.reset();
    close();
  };
  const problem = preview.error ?? invite.error;
  return (
    <Dialog opened={whom !== null} close={leave} title={intl.formatMessage({ id: "members.invite.title" })}>
      <Stack gap="lg">
        {problem ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, problem)}
          </Alert>
        ) : null}
        {preview.data ? <Preview preview={preview.data} /> : preview.error ? null : <Loading />}
        <Group justify="flex-end">
          <Button variant="default" onClick={leave}>
            <FormattedMessage id="common.cancel" />
          </Button>
          {preview.data && preview.data.count > 0 && whom ? (
            <Button
              loading={invite.isPending}
              onClick={() =>
                invite.mutate(whom, {
                  onSuccess: ({ count }) => {
                    toast(intl.formatMessage({ id: "members.invite.sent" }, { count }));
                    sent();
                    close();
                  },
                })
              }
            >
              <FormattedMessage id="members.invite.send" values={{ count: preview.data.count }} />
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Dialog>
  );
}

function Preview({ preview }: { preview: InvitationPreview }) {
  const intl = useIntl();
  const languages = Object.entries(preview.byLanguage)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a);
  return (
    <Stack gap="sm">
      <Text size="lg" fw={600} role="status">
        {preview.count > 0 ? (
          <FormattedMessage
            id="members.invite.count"
            values={{ count: preview.count, languages: languages.length }}
          />
        ) : (
          <FormattedMessage id="members.invite.nobody" />
        )}
      </Text>
      {languages.length > 0 ? (
        <List spacing={2}>
          {languages.map(([language, count]) => (
            <List.Item key={language}>
              <span lang={language}>{languageName(language)}</span>: {intl.formatNumber(count)}
            </List.Item>
          ))}
        </List>
      ) : null}
      {preview.withoutEmail > 0 ? (
        <Text>
          <FormattedMessage id="members.invite.withoutEmail" values={{ count: preview.withoutEmail }} />
        </Text>
      ) : null}
      {preview.alreadyOnTheWay > 0 ? (
        <Text>
          <FormattedMessage id="members.invite.already" values={{ count: preview.alreadyOnTheWay }} />
        </Text>
      ) : null}
      {preview.count > 0 ? (
        <Text c="dimmed">
          <FormattedMessage id="members.invite.what" />
        </Text>
      ) : null}
    </Stack>
  );
}
