import { expect, it } from "vitest";
import type { MemberEnrolment } from "@/api/generated";
import { inOrderOfUrgency } from "./urgency";

const enrolment = (id: string, standing: MemberEnrolment["standing"], at: string) =>
  ({ id, standing, at }) as MemberEnrolment;

it("shows what wants an answer first and what is over last", () => {
  const sorted = inOrderOfUrgency([
    enrolment("over", "gone", "2027-03-09"),
    enrolment("older", "waiting", "2027-03-01"),
    enrolment("newer", "waiting", "2027-03-02"),
    enrolment("offer", "offered", "2027-01-01"),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(["offer", "newer", "older", "over"]);
});
