import { SimpleGrid } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { ChoiceSelects } from "@/shared/ChoiceSelects";
import { modeMessages, modes } from "@/shared/meetings/modes";
import { useMeetingChoices } from "@/shared/meetings/useMeetingChoices";
import { publicPartnersQuery } from "@/shared/publicPartners";
import type { Filter } from "./gatheringsQuery";

/** Narrows what is shown; the choice lives in the address. */
export function GatheringFilters({ filter }: { filter: Filter }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/gatherings" });
  const { data: partners = [] } = useQuery(publicPartnersQuery);
  const choices = {
    ...useMeetingChoices(),
    host: {
      label: intl.formatMessage({ id: "gatherings.host" }),
      options: partners.map(({ id, name }) => ({ value: id, label: name })),
    },
    mode: {
      label: intl.formatMessage({ id: "gatherings.mode" }),
      options: modes.map((value) => ({ value, label: intl.formatMessage({ id: modeMessages[value] }) })),
    },
  };
  return (
    <SimpleGrid cols={{ base: 2, md: 3, lg: 6 }} mb="xl" style={{ alignItems: "end" }}>
      <ChoiceSelects
        names={["host", "country", "language", "band", "mode", "family"]}
        choices={choices}
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
