import { queryOptions, useQueries } from "@tanstack/react-query";
import { type AttendanceSheet, type Cycle, listAttendance } from "@/api/generated";

export const sheetQuery = (partner: string, id: string, session: string) =>
  queryOptions({
    queryKey: ["attendance-sheet", partner, id, session] as const,
    queryFn: async () => (await listAttendance({ path: { partner, id, session }, throwOnError: true })).data,
  });

/** What is known of a learner in one session. */
export type Presence = "present" | "absent" | "unknown";

/** Who was at which session; of what was not read yet nothing is known. */
export function useSheets(partner: string, cycle: Cycle | undefined) {
  const sessions = cycle?.sessions ?? [];
  const sheets = useQueries({
    queries: sessions.map((session) => sheetQuery(partner, cycle?.id ?? "", session.id)),
  });
  return (home: string, memberId: string): Presence[] =>
    sheets.map((sheet) => presence(sheet.data, home, memberId));
}

export function presence(sheet: AttendanceSheet | undefined, home: string, memberId: string): Presence {
  const line = sheet?.items.find((one) => one.home === home && one.memberId === memberId);
  if (typeof line?.present !== "boolean") return "unknown";
  return line.present ? "present" : "absent";
}
