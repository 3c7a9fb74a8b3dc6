import { Button, Group, Text } from "@mantine/core";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { roleName } from "@/shared/roles";
import { InviteOneDialog } from "./InviteOneDialog";
import classes from "./MemberRecord.module.css";
import { accountName } from "./memberStates";
import { Fact, Panel } from "./Panel";
import { RolesDialog } from "./RolesDialog";

/** Whether she can sign in, and what she may do then. */
export function AccountPanel({ partner, member }: { partner: string; member: Member }) {
  const intl = useIntl();
  const [open, setOpen] = useState<"roles" | "invite" | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const gone = member.state === "left";
  const invitable =
    member.email !== null && !gone && member.account !== "linked" && member.account !== "waiting";
  return (
    <Panel title={intl.formatMessage({ id: "members.account" })} heading={heading}>
      <dl className={classes.list}>
        <Fact label={intl.formatMessage({ id: "members.state" })}>
          {member.account ? (
            accountName(intl, member.account)
          ) : member.email ? (
            <FormattedMessage id="members.notInvited" />
          ) : (
            <FormattedMessage id="members.noEmail" />
          )}
        </Fact>
        <Fact label={intl.formatMessage({ id: "members.roles" })}>
          {member.roles.map((role) => roleName(intl, role)).join(", ")}
        </Fact>
      </dl>
      {gone ? (
        <Text c="dimmed" mt="sm">
          <FormattedMessage id="members.account.gone" />
        </Text>
      ) : (
        <Group mt="md" gap="sm">
          {invitable ? (
            <Button size="sm" variant="light" onClick={() => setOpen("invite")}>
              <FormattedMessage id={member.account ? "members.inviteAgain" : "members.invite"} />
            </Button>
          ) : null}
          <Button size="sm" variant="default" onClick={() => setOpen("roles")}>
            <FormattedMessage id="members.changeRoles" />
          </Button>
        </Group>
      )}
      <RolesDialog
        key={member.version}
        partner={partner}
        member={open === "roles" ? member : null}
        close={() => setOpen(null)}
      />
      <InviteOneDialog
        partner={partner}
        member={member}
        opened={open === "invite"}
        close={() => setOpen(null)}
        sent={() => heading.current?.focus()}
      />
    </Panel>
  );
}
