import { Checkbox } from "@mantine/core";
import type { UseFormReturn } from "react-hook-form";
import { useIntl } from "react-intl";
import { familyFactName } from "@/shared/cycles/familyFacts";
import { FormGroup } from "@/shared/forms/FormGroup";
import type { FamilyValues } from "./meetingValues";

const facts = [
  { name: "familyFacts.childcare", fact: "childcare" },
  { name: "familyFacts.babiesWelcome", fact: "babies-welcome" },
  { name: "familyFacts.endsBeforeSchoolIsOut", fact: "ends-before-school-is-out" },
  { name: "familyFacts.stepFree", fact: "step-free" },
] as const;

/** What makes it easier to come with a family. */
export function FamilyFields<Values extends FamilyValues>({ form: whole }: { form: UseFormReturn<Values> }) {
  // Whatever else the form holds, it holds these.
  const form = whole as unknown as UseFormReturn<FamilyValues>;
  const intl = useIntl();
  return (
    <FormGroup legend={intl.formatMessage({ id: "cycles.family" })}>
      {facts.map(({ name, fact }) => (
        <Checkbox key={name} label={familyFactName(intl, fact)} {...form.register(name)} />
      ))}
    </FormGroup>
  );
}
