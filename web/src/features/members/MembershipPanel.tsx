import { Button, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { formatDay } from "./days";
import classes from "./MemberRecord.module.css";
import { Fact, Panel } from "./Panel";
import { RenewalDialog } from "./RenewalDialog";
import { StandingDialog } from "./StandingDialog";
import { StateBadge } from "./StateBadge";
import { type Step, steps, stepsFrom } from "./steps";
import { useRenewal } from "./useRenewal";
import { useStep } from "./useStep";

/** Where the membership stands, until when, and what can happen to it next. */
export function MembershipPanel({
  partner,
  owner,
  member,
}: {
  partner: string;
  owner: string;
  member: Member;
}) {
  const intl = useIntl();
  const [open, setOpen] = useState<Step | "renew" | null>(null);
  // Here and not in the dialogs, which are gone when somebody wants to undo.
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = () => heading.current?.focus();
  const step = useStep(partner, takeFocus);
  const renewal = useRenewal(partner, takeFocus);
  return (
    <Panel title={intl.formatMessage({ id: "members.membership" })} heading={heading}>
      <dl className={classes.list}>
        <Fact label={intl.formatMessage({ id: "members.state" })}>
          <StateBadge state={member.state} />
        </Fact>
        <Fact label={intl.formatMessage({ id: "members.joinedOn" })}>{formatDay(intl, member.joinedOn)}</Fact>
        <Fact label={intl.formatMessage({ id: "members.paidUntil" })}>
          {member.paidUntil ? formatDay(intl, member.paidUntil) : <FormattedMessage id="members.notKnown" />}
        </Fact>
      </dl>
      <Group mt="md" gap="sm">
        {member.state === "left" ? null : (
          <Button size="sm" onClick={() => setOpen("renew")}>
            <FormattedMessage id="members.renew" />
          </Button>
        )}
        {stepsFrom(member.state).map((next) => (
          <Button key={next} size="sm" variant="default" onClick={() => setOpen(next)}>
            <FormattedMessage id={steps[next].button} />
          </Button>
        ))}
      </Group>
      <RenewalDialog
        key={`renewal ${member.version}`}
        member={member}
        opened={open === "renew"}
        close={() => setOpen(null)}
        renewal={renewal}
      />
      <StandingDialog
        member={member}
        owner={owner}
        next={open === "renew" ? null : open}
        close={() => setOpen(null)}
        step={step}
      />
    </Panel>
  );
}
