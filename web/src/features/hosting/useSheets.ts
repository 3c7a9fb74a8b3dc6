import { useQueries } from "@tanstack/react-query";
import type { AttendanceSheet, Cycle } from "@/api/generated";
import { sessionDoor, sheetQuery } from "./door";

/** What is known of a learner in one session. */
export type Presence = "present" | "absent" | "unknown";

/** Who was at which session; of what was not read yet nothing is known. */
export function useSheets(partner: string, cycle: Cycle | undefined) {
  const sessions = cycle?.sessions ?? [];
  const sheets = useQueries({
    queries: sessions.map((session) => sheetQuery(sessionDoor(partner, cycle?.id ?? "", session.id))),
  });
  return (home: string, memberId: string): Presence[] =>
    sheets.map((sheet) => presence(sheet.data, home, memberId));
}

export function presence(sheet: AttendanceSheet | undefined, home: string, memberId: string): Presence {
  const line = sheet?.items.find((one) => one.home === home && one.memberId === memberId);
  if (typeof line?.present !== "boolean") return "unknown";
  return line.present ? "present" : "absent";
}
