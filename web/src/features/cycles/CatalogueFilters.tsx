import { SimpleGrid } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { ChoiceSelects } from "@/shared/ChoiceSelects";
import { useMeetingChoices } from "@/shared/meetings/useMeetingChoices";
import type { Filter } from "./cyclesQuery";

/** Narrows the catalogue; the choice lives in the address. */
export function CatalogueFilters({ filter }: { filter: Filter }) {
  const navigate = useNavigate({ from: "/cycles" });
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} mb="xl" style={{ alignItems: "end" }}>
      <ChoiceSelects
        names={["language", "country", "band", "family"]}
        choices={useMeetingChoices()}
        chosen={filter}
        choose={(name, value) =>
          navigate({
            search: (before) => ({ ...before, [name]: value }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </SimpleGrid>
  );
}
