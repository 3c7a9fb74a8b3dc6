import { useIntl } from "react-intl";
import type { PublicPartner } from "@/api/generated";
import { EuropeMap } from "@/shared/europe/EuropeMap";
import { countryName } from "@/shared/names";

/** Where the partners are; the list below the map says the same in words. */
export default function PartnerMap({ partners }: { partners: readonly PublicPartner[] }) {
  const intl = useIntl();
  const countries = [...new Set(partners.map((partner) => partner.country))];
  return (
    <EuropeMap
      title={intl.formatMessage({ id: "home.map" })}
      marked={countries.map((code) => ({
        code,
        label: intl.formatMessage(
          { id: "home.map.country" },
          {
            country: countryName(intl, code),
            count: partners.filter((partner) => partner.country === code).length,
          },
        ),
        weight: 0.12,
      }))}
      places={partners}
    />
  );
}
