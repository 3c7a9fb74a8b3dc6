import type { IntlShape } from "react-intl";
import type { FamilyFactsData } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

/** What makes it easier to come with a family, as filters name it. */
export const familyFacts = ["childcare", "babies-welcome", "ends-before-school-is-out", "step-free"] as const;

export type FamilyFact = (typeof familyFacts)[number];

const facts: Record<FamilyFact, { holds: keyof FamilyFactsData; message: MessageId }> = {
  childcare: { holds: "childcare", message: "cycles.family.childcare" },
  "babies-welcome": { holds: "babiesWelcome", message: "cycles.family.babiesWelcome" },
  "ends-before-school-is-out": { holds: "endsBeforeSchoolIsOut", message: "cycles.family.beforeSchoolIsOut" },
  "step-free": { holds: "stepFree", message: "cycles.family.stepFree" },
};

export function familyFactName(intl: IntlShape, fact: FamilyFact): string {
  return intl.formatMessage({ id: facts[fact].message });
}

/** The facts that hold, in the order in which they are always named. */
export function factsThatHold(data: FamilyFactsData): FamilyFact[] {
  return familyFacts.filter((fact) => data[facts[fact].holds]);
}
