import type { IntlShape } from "react-intl";
import type { Venue } from "@/api/generated";
import { countryName } from "@/shared/names";

/** A place on one line, with its country in the reader's language. */
export function address(intl: IntlShape, { name, street, postalCode, city, country }: Venue): string {
  return [name, street, [postalCode, city].filter(Boolean).join(" "), countryName(intl, country)]
    .filter(Boolean)
    .join(", ");
}
