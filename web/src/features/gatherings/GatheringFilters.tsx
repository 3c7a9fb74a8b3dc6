import { NativeSelect, SimpleGrid } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { locales } from "@/i18n/locales";
import { bandName, bands } from "@/shared/bands";
import { familyFactName, familyFacts } from "@/shared/cycles/familyFacts";
import { modeMessages, modes } from "@/shared/meetings/modes";
import { countryOptions, languageName } from "@/shared/names";
import { publicPartnersQuery } from "@/shared/publicPartners";
import type { Filter } from "./gatheringsQuery";

/** Narrows what is shown; the choice lives in the address. */
export function GatheringFilters({ filter }: { filter: Filter }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/gatherings" });
  const { data: partners = [] } = useQuery(publicPartnersQuery);
  const choices = {
    host: {
      label: intl.formatMessage({ id: "gatherings.host" }),
      options: partners.map(({ id, name }) => ({ value: id, label: name })),
    },
    country: {
      label: intl.formatMessage({ id: "cycles.country" }),
      options: countryOptions(intl),
    },
    language: {
      label: intl.formatMessage({ id: "cycles.language" }),
      options: locales.map((value) => ({ value, label: languageName(value) })),
    },
    band: {
      label: intl.formatMessage({ id: "cycles.band" }),
      options: bands.map((value) => ({ value, label: bandName(intl, value) })),
    },
    mode: {
      label: intl.formatMessage({ id: "gatherings.mode" }),
      options: modes.map((value) => ({ value, label: intl.formatMessage({ id: modeMessages[value] }) })),
    },
    family: {
      label: intl.formatMessage({ id: "cycles.family" }),
      options: familyFacts.map((value) => ({ value, label: familyFactName(intl, value) })),
    },
  };
  return (
    <SimpleGrid cols={{ base: 2, md: 3, lg: 6 }} mb="xl">
      {(["host", "country", "language", "band", "mode", "family"] as const).map((name) => (
        <NativeSelect
          key={name}
          label={choices[name].label}
          data={[
            { value: "", label: intl.formatMessage({ id: "members.filter.any" }) },
            ...choices[name].options,
          ]}
          value={filter[name] ?? ""}
          onChange={(event) => {
            const value = event.currentTarget.value || undefined;
            navigate({
              search: (before) => ({ ...before, [name]: value }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
      ))}
    </SimpleGrid>
  );
}
