import { queryOptions } from "@tanstack/react-query";
import {
  type AttendanceSheet,
  type DoorCode,
  listAttendance,
  listDateAttendance,
  type NoteAttendanceRequest,
  noteAttendance,
  noteDateAttendance,
  showDateCode,
  showSessionCode,
} from "@/api/generated";
import { type Attending, attendLink } from "@/shared/meetings/attendLink";

/** The door of a session of a cycle, or of a date of a gathering, for who stands at it. */
export interface Door {
  /** What its list is called on this device. */
  list: string;
  readSheet: () => Promise<AttendanceSheet>;
  /** Notes it once for a key. */
  note: (key: string, body: NoteAttendanceRequest) => Promise<AttendanceSheet>;
  showCode: () => Promise<DoorCode>;
  /** Where the picture of a code leads to. */
  link: (code: string) => string;
}

export function sessionDoor(partner: string, id: string, session: string): Door {
  const path = { partner, id, session };
  return {
    list: [partner, id, session].join("/"),
    readSheet: async () => (await listAttendance({ path, throwOnError: true })).data,
    note: async (key, body) => (await noteAttendance({ path, body, ...once(key), throwOnError: true })).data,
    showCode: async () => (await showSessionCode({ path, throwOnError: true })).data,
    link: leadsTo({ host: partner, cycle: id, session }),
  };
}

export function dateDoor(partner: string, id: string, date: string): Door {
  const path = { partner, id, date };
  return {
    list: [partner, "gatherings", id, date].join("/"),
    readSheet: async () => (await listDateAttendance({ path, throwOnError: true })).data,
    note: async (key, body) =>
      (await noteDateAttendance({ path, body, ...once(key), throwOnError: true })).data,
    showCode: async () => (await showDateCode({ path, throwOnError: true })).data,
    link: leadsTo({ host: partner, gathering: id, date }),
  };
}

function once(key: string) {
  return { headers: { "Idempotency-Key": key } };
}

function leadsTo(place: Attending) {
  return (code: string) => attendLink(window.location.origin, place, code);
}

/** What others note, or a code on the wall, is seen soon by who stands at the door. */
export const AT_THE_DOOR_MS = 15_000;

export const sheetQuery = (door: Pick<Door, "list" | "readSheet">) =>
  queryOptions({
    queryKey: ["attendance-sheet", door.list] as const,
    queryFn: door.readSheet,
  });
