import { useIntl } from "react-intl";
import { locales } from "@/i18n/locales";
import { bandName, bands } from "@/shared/bands";
import { familyFactName, familyFacts } from "@/shared/cycles/familyFacts";
import { countryOptions, languageName } from "@/shared/names";

/** What cycles and gatherings are both narrowed by. */
export function useMeetingChoices() {
  const intl = useIntl();
  return {
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
}
