import type { MessageId } from "@/i18n/loadMessages";

const labels: Record<string, MessageId> = {
  sessions: "hosting.sessions",
  openTo: "hosting.openTo",
  seats: "hosting.seats",
  "seats.capacity": "hosting.seats.capacity",
  "seats.enrolmentClosesAt": "hosting.seats.closes",
  "seats.floorsReleaseAt": "hosting.floors.release",
  "seats.floors.seats": "hosting.floors",
  "seats.order.decidesAt": "hosting.order.decides",
  homePolicy: "hosting.homePolicy",
  attendanceRule: "hosting.rule",
};

/** What the editor calls that of which something is said. */
export function lackLabel(field: string): MessageId {
  return labels[field] ?? "hosting.edit";
}
