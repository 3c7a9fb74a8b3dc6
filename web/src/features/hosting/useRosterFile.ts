import { useIntl } from "react-intl";
import type { Cycle, RosterLine } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { csv } from "./rosterCsv";
import { nameOrWhy, standingName } from "./rosterNames";
import type { Presence } from "./useSheets";

const presenceNames: Record<Presence, MessageId> = {
  present: "checkin.present",
  absent: "checkin.absent",
  unknown: "checkin.unknown",
};

/** Saves the roster as it is shown: whom the host may not name has no name in the file either. */
export function useRosterFile() {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const say = (id: MessageId) => intl.formatMessage({ id });
  return (
    title: string,
    cycle: Cycle,
    lines: RosterLine[],
    sheets: (home: string, memberId: string) => Presence[],
  ) => {
    const header = [
      say("roster.column.who"),
      say("roster.column.home"),
      say("roster.column.standing"),
      ...cycle.sessions.map((session) => session.date),
    ];
    const rows = lines.map((line) => [
      nameOrWhy(intl, line),
      partnerName(line.home),
      standingName(intl, line),
      ...sheets(line.home, line.memberId).map((presence) => say(presenceNames[presence])),
    ]);
    save(`${title}.csv`, csv([header, ...rows]));
  };
}

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
