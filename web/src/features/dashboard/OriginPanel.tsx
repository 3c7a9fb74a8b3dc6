import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { shareOf } from "./cells";
import { NamedPanel } from "./NamedPanel";

const NAMES = {
  own: "dashboard.origin.own",
  country: "dashboard.origin.country",
  abroad: "dashboard.origin.abroad",
} as const;

/** From where the people come who hold seats, and how many of them from another country. */
export function OriginPanel({ panel, standingSince }: { panel: Figures; standingSince: string }) {
  const intl = useIntl();
  const abroad = shareOf(panel, "abroad");
  return (
    <NamedPanel
      name="seatsByOrigin"
      title={intl.formatMessage({ id: "dashboard.seatsByOrigin" })}
      unit={intl.formatMessage({ id: "dashboard.seats" })}
      rowHead={intl.formatMessage({ id: "dashboard.origin" })}
      panel={panel}
      cells={panel.cells}
      nameOf={(key) => (key in NAMES ? intl.formatMessage({ id: NAMES[key as keyof typeof NAMES] }) : key)}
      standingSince={standingSince}
      remark={
        abroad === null
          ? undefined
          : intl.formatMessage(
              { id: "dashboard.origin.share" },
              { share: intl.formatNumber(abroad, { style: "percent" }) },
            )
      }
    />
  );
}
