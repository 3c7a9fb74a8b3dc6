import { Anchor, Text } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconCalendarPlus,
  IconDoorEnter,
  IconDoorExit,
  IconFileImport,
  IconHourglassEmpty,
  IconPencil,
  IconUserPlus,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { HistoryEntry, Member } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { formatDay } from "./days";
import { historyQuery } from "./historyQuery";
import { importPath } from "./importPaths";
import classes from "./MemberHistory.module.css";
import { memberFields } from "./memberFields";
import { Panel } from "./Panel";

const looks: Record<HistoryEntry["kind"], { text: MessageId; Icon: typeof IconPencil }> = {
  registered: { text: "members.history.registered", Icon: IconUserPlus },
  edited: { text: "members.history.edited", Icon: IconPencil },
  imported: { text: "members.history.imported", Icon: IconFileImport },
  renewed: { text: "members.history.renewed", Icon: IconCalendarPlus },
  lapsed: { text: "members.history.lapsed", Icon: IconHourglassEmpty },
  left: { text: "members.history.left", Icon: IconDoorExit },
  returned: { text: "members.history.returned", Icon: IconDoorEnter },
  merged: { text: "members.history.merged", Icon: IconArrowMerge },
  restored: { text: "members.history.restored", Icon: IconArrowBackUp },
};

/** What happened to the record, newest first. */
export function MemberHistory({ partner, member }: { partner: string; member: Member }) {
  const intl = useIntl();
  const history = useQuery(historyQuery(partner, member.id));
  return (
    <Panel title={intl.formatMessage({ id: "members.history" })}>
      {history.isPending ? <Loading /> : null}
      {history.error ? <Text role="alert">{explainText(intl, history.error)}</Text> : null}
      {history.data ? (
        <ol className={classes.timeline}>
          {history.data.map((entry) => {
            const { text, Icon } = looks[entry.kind];
            return (
              <li key={`${entry.at} ${entry.kind}`} className={classes.entry}>
                <span className={classes.sign}>
                  <Icon size={18} aria-hidden />
                </span>
                <div>
                  <Text>{sentence(intl, entry, text)}</Text>
                  <Text size="sm" c="dimmed">
                    <time dateTime={entry.at}>
                      {intl.formatDate(entry.at, { dateStyle: "medium", timeStyle: "short" })}
                    </time>
                    {entry.byMe ? (
                      <>
                        {" · "}
                        <FormattedMessage id="members.history.byMe" />
                      </>
                    ) : null}
                    {entry.importId ? (
                      <>
                        {" · "}
                        <Anchor href={importPath(partner, entry.importId)}>
                          <FormattedMessage id="members.history.file" />
                        </Anchor>
                      </>
                    ) : null}
                  </Text>
                </div>
              </li>
            );
          })}
        </ol>
      ) : null}
    </Panel>
  );
}

/** What happened, with the changed fields by the names that the page has for them. */
function sentence(intl: IntlShape, entry: HistoryEntry, text: MessageId): string {
  const until = entry.until ? formatDay(intl, entry.until) : "–";
  const what = intl.formatMessage({ id: text }, { date: until });
  const fields = memberFields
    .filter(({ name, path }) => entry.fields.includes(name) || entry.fields.includes(path))
    .map(({ label }) => intl.formatMessage({ id: label }))
    .join(", ");
  return fields ? intl.formatMessage({ id: "members.labelled" }, { label: what, value: fields }) : what;
}
