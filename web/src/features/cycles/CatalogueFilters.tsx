import { NativeSelect, SimpleGrid } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { locales } from "@/i18n/locales";
import { bandName, bands } from "@/shared/bands";
import { familyFactName, familyFacts } from "@/shared/cycles/familyFacts";
import { countryOptions, languageName } from "@/shared/names";
import type { Filter } from "./cyclesQuery";

/** Narrows the catalogue; the choice lives in the address. */
export function CatalogueFilters({ filter }: { filter: Filter }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/cycles" });
  const choices = {
    language: {
      label: intl.formatMessage({ id: "cycles.language" }),
      options: locales.map((value) => ({ value, label: languageName(value) })),
    },
    country: {
      label: intl.formatMessage({ id: "cycles.country" }),
      options: countryOptions(intl),
    },
    band: {
      label: intl.formatMessage({ id: "cycles.band" }),
      options: bands.map((value) => ({ value, label: bandName(intl, value) })),
    },
    family: {
      label: intl.formatMessage({ id: "cycles.family" }),
      options: familyFacts.map((value) => ({ value, label: familyFactName(intl, value) })),
    },
  };
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} mb="xl">
      {(["language", "country", "band", "family"] as const).map((name) => (
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
