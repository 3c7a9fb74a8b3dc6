import type { MemberEnrolment } from "@/api/generated";

const order: readonly MemberEnrolment["standing"][] = ["offered", "confirmed", "pending", "waiting", "gone"];

/** What wants an answer first, what is over last; of each, the latest first. */
export function inOrderOfUrgency(enrolments: readonly MemberEnrolment[]): MemberEnrolment[] {
  return enrolments.toSorted(
    (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || b.at.localeCompare(a.at),
  );
}
