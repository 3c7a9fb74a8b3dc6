import { List } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { ImportPlan } from "@/api/generated";

/** What else the plan does or has seen; silent about what there is none of. */
export function PlanNotes({ plan }: { plan: ImportPlan }) {
  const notes = [
    { id: "imports.plan.possibleDuplicates", count: plan.possibleDuplicates },
    { id: "imports.plan.bulkMailRefusals", count: plan.bulkMailRefusals },
    { id: "imports.plan.directoryRefusals", count: plan.directoryRefusals },
  ] as const;
  const told = notes.filter(({ count }) => count > 0);
  if (told.length === 0) return null;
  return (
    <List spacing={4}>
      {told.map(({ id, count }) => (
        <List.Item key={id}>
          <FormattedMessage id={id} values={{ count }} />
        </List.Item>
      ))}
    </List>
  );
}
