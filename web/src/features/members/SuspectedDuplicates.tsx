import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member, PossibleDuplicate } from "@/api/generated";
import { TextLink } from "@/shared/links";
import { reasonName } from "./duplicateReasons";
import { duplicatesOfQuery } from "./duplicatesQuery";
import { MergeDialog } from "./MergeDialog";
import { fullName } from "./people";

/** Says on a member's page that another record may be hers too. */
export function SuspectedDuplicates({ partner, member }: { partner: string; member: Member }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data: pairs = [] } = useQuery(duplicatesOfQuery(partner, member.id));
  const [merging, setMerging] = useState<PossibleDuplicate | null>(null);
  return (
    <>
      {pairs.length > 0 ? (
        <Alert
          color="coral.9"
          variant="outline"
          bg="white"
          icon={<IconUsers aria-hidden />}
          title={intl.formatMessage({ id: "members.duplicates.hers" })}
        >
          <Stack gap="md">
            {pairs.map((pair) => {
              const other = pair.first.id === member.id ? pair.second : pair.first;
              return (
                <Group key={other.id} gap="sm" justify="space-between">
                  <Text>
                    <TextLink
                      to="/partners/$partner/members/$memberId"
                      params={{ partner, memberId: other.id }}
                      py={2}
                      display="inline-block"
                    >
                      {fullName(other)}
                    </TextLink>
                    {" – "}
                    {pair.because.map((reason) => reasonName(intl, reason)).join(", ")}
                  </Text>
                  <Button size="sm" variant="default" onClick={() => setMerging(pair)}>
                    <FormattedMessage id="members.merge" />
                  </Button>
                </Group>
              );
            })}
          </Stack>
        </Alert>
      ) : null}
      <MergeDialog
        key={merging ? `${merging.first.id} ${merging.second.id}` : "none"}
        partner={partner}
        pair={merging}
        close={() => setMerging(null)}
        merged={(kept) => {
          setMerging(null);
          if (kept.id !== member.id) {
            navigate({
              to: "/partners/$partner/members/$memberId",
              params: { partner, memberId: kept.id },
              replace: true,
            });
          }
        }}
      />
    </>
  );
}
