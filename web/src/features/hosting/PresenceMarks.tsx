import { Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { CycleSession } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import type { Presence } from "./useSheets";

const marks: Record<Presence, { sign: string; name: MessageId }> = {
  present: { sign: "✓", name: "checkin.present" },
  absent: { sign: "✗", name: "checkin.absent" },
  unknown: { sign: "–", name: "checkin.unknown" },
};

/** One sign for each session, and a sentence for those who do not see signs. */
export function PresenceMarks({ sessions, presence }: { sessions: CycleSession[]; presence: Presence[] }) {
  const intl = useIntl();
  const attended = presence.filter((one) => one === "present").length;
  const told = presence
    .map((one, place) => {
      const date = sessions[place]?.date;
      const day = date ? intl.formatDate(`${date}T12:00:00Z`, { dateStyle: "medium", timeZone: "UTC" }) : "";
      return `${day}: ${intl.formatMessage({ id: marks[one].name })}`;
    })
    .join(", ");
  return (
    <Text size="sm" title={told}>
      <span aria-hidden>{presence.map((one) => marks[one].sign).join(" ")} </span>
      <FormattedMessage id="roster.attended" values={{ attended, sessions: sessions.length }} />
      <span className="visually-hidden"> ({told})</span>
    </Text>
  );
}
