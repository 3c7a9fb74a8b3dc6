import { Badge, Group } from "@mantine/core";
import { useIntl } from "react-intl";
import type { FamilyFactsData } from "@/api/generated";
import { factsThatHold, familyFactName } from "@/shared/cycles/familyFacts";

/** What makes it easier to come with a family. */
export function FamilyBadges({ facts }: { facts: FamilyFactsData }) {
  const intl = useIntl();
  return (
    <Group gap="xs">
      {factsThatHold(facts).map((fact) => (
        <Badge key={fact} variant="light" color="plum" size="lg" tt="none">
          {familyFactName(intl, fact)}
        </Badge>
      ))}
    </Group>
  );
}
