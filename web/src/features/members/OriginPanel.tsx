import { Anchor, List } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { importPath } from "./importPaths";
import classes from "./MemberRecord.module.css";
import { Fact, Panel } from "./Panel";

const origins: Record<Member["originKind"], MessageId> = {
  application: "members.origin.application",
  coordinator: "members.origin.coordinator",
  import: "members.origin.import",
};

const refusals: Record<Member["refusals"][number], MessageId> = {
  newsletter: "members.refusal.newsletter",
  directory: "members.refusal.directory",
};

/** Where the record comes from, and what she has said no to. */
export function OriginPanel({ partner, member }: { partner: string; member: Member }) {
  const intl = useIntl();
  const origin = intl.formatMessage({ id: origins[member.originKind] });
  return (
    <Panel title={intl.formatMessage({ id: "members.record" })}>
      <dl className={classes.list}>
        <Fact label={intl.formatMessage({ id: "members.origin" })}>
          {member.importId ? (
            <Anchor href={importPath(partner, member.importId)} className={classes.reach}>
              {origin}
            </Anchor>
          ) : (
            origin
          )}
        </Fact>
        <Fact label={intl.formatMessage({ id: "members.externalId" })}>{member.externalId}</Fact>
        <Fact label={intl.formatMessage({ id: "members.refusals" })}>
          {member.refusals.length > 0 ? (
            <List spacing={2}>
              {member.refusals.map((refusal) => (
                <List.Item key={refusal}>
                  <FormattedMessage id={refusals[refusal]} />
                </List.Item>
              ))}
            </List>
          ) : (
            <FormattedMessage id="members.refusals.none" />
          )}
        </Fact>
      </dl>
    </Panel>
  );
}
