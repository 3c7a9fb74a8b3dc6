import { IconClockOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import classes from "@/shared/schools/ShutOut.module.css";
import { bandsQuery, type Hours } from "./bandsQuery";

/** How many tenths the share of a partner's members is rounded to. */
const TENTHS = 10;

/**
 * How many members have no time when people would meet, for whoever is about to choose it.
 *
 * A hint beside a field: of whom too few have said when they have time, nothing is said.
 */
export function BandShutOut({
  host,
  hours,
  partners,
}: {
  host: string;
  hours: Hours;
  partners: readonly string[];
}) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { data } = useQuery(bandsQuery(host, hours, partners));
  const told = (data ?? [])
    .map(({ partner, said, shutOut }) => ({ partner, share: tenths(shutOut, said) }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
  return (
    <div aria-live="polite">
      {told.length > 0 ? (
        <ul className={classes.row}>
          {told.map(({ partner, share }) => (
            <li key={partner} className={classes.mark}>
              <IconClockOff size={18} aria-hidden />
              <FormattedMessage
                id="bands.shutOut"
                values={{
                  partner: partnerName(partner),
                  share: intl.formatNumber(share, { style: "percent" }),
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Rounded, since a hint needs no more; 0 where it is not known. */
function tenths(part: number | null, whole: number | null): number {
  return part === null || !whole ? 0 : Math.round((part / whole) * TENTHS) / TENTHS;
}
