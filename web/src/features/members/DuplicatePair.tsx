import { Badge, Button, Group, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { MemberSummary, PossibleDuplicate } from "@/api/generated";
import { TextLink } from "@/shared/links";
import { languageName } from "@/shared/names";
import classes from "./DuplicatePair.module.css";
import { formatDay } from "./days";
import { reasonName } from "./duplicateReasons";
import { accountName } from "./memberStates";
import { Fact } from "./Panel";
import { fullName } from "./people";
import { StateBadge } from "./StateBadge";

/** Two records side by side, and why they may be one person. */
export function DuplicatePair({
  partner,
  pair,
  merge,
  pass,
}: {
  partner: string;
  pair: PossibleDuplicate;
  merge: () => void;
  pass: () => void;
}) {
  const intl = useIntl();
  const names = intl.formatMessage(
    { id: "members.duplicates.pair" },
    { first: fullName(pair.first), second: fullName(pair.second) },
  );
  return (
    <article className={classes.pair} aria-label={names}>
      <Group gap="xs" mb="md">
        {pair.because.map((reason) => (
          <Badge key={reason} variant="light" tt="none" size="lg">
            {reasonName(intl, reason)}
          </Badge>
        ))}
      </Group>
      <div className={classes.records}>
        {[pair.first, pair.second].map((member) => (
          <Record key={member.id} partner={partner} member={member} />
        ))}
      </div>
      <Group mt="md" gap="sm">
        <Button onClick={merge} aria-label={`${intl.formatMessage({ id: "members.merge" })} – ${names}`}>
          <FormattedMessage id="members.merge" />
        </Button>
        <Button
          variant="default"
          onClick={pass}
          aria-label={`${intl.formatMessage({ id: "members.duplicates.pass" })} – ${names}`}
        >
          <FormattedMessage id="members.duplicates.pass" />
        </Button>
      </Group>
    </article>
  );
}

function Record({ partner, member }: { partner: string; member: MemberSummary }) {
  const intl = useIntl();
  return (
    <div className={classes.record}>
      <Title order={2} size="h4" mb="xs">
        <TextLink
          to="/partners/$partner/members/$memberId"
          params={{ partner, memberId: member.id }}
          py={2}
          display="inline-block"
        >
          {fullName(member)}
        </TextLink>
      </Title>
      <StateBadge state={member.state} />
      <dl className={classes.facts}>
        <Fact label={intl.formatMessage({ id: "person.email" })}>{member.email}</Fact>
        <Fact label={intl.formatMessage({ id: "person.phone" })}>{member.phone}</Fact>
        <Fact label={intl.formatMessage({ id: "person.city" })}>{member.city}</Fact>
        <Fact label={intl.formatMessage({ id: "members.trade" })}>
          {member.trade ? <span lang={member.language}>{member.trade}</span> : null}
        </Fact>
        <Fact label={intl.formatMessage({ id: "person.language" })}>
          <span lang={member.language}>{languageName(member.language)}</span>
        </Fact>
        <Fact label={intl.formatMessage({ id: "members.joinedOn" })}>
          {formatDay(intl, member.joinedOn, "medium")}
        </Fact>
        <Fact label={intl.formatMessage({ id: "members.account" })}>
          {member.account ? accountName(intl, member.account) : null}
        </Fact>
      </dl>
    </div>
  );
}
