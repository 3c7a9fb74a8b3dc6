import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { type PanelName, shareOf } from "./cells";
import { NamedPanel } from "./NamedPanel";

const NAMES = {
  own: "dashboard.origin.own",
  country: "dashboard.origin.country",
  abroad: "dashboard.origin.abroad",
} as const;

/** From where people come, and how many of them from another country. */
export function OriginPanel({
  name,
  title,
  unit,
  share,
  panel,
  standingSince,
}: {
  name: PanelName;
  title: string;
  unit: string;
  /** What part comes from another country, in a sentence. */
  share: MessageId;
  panel: Figures;
  standingSince: string;
}) {
  const intl = useIntl();
  const abroad = shareOf(panel, "abroad");
  return (
    <NamedPanel
      name={name}
      title={title}
      unit={unit}
      rowHead={intl.formatMessage({ id: "dashboard.origin" })}
      panel={panel}
      cells={panel.cells}
      nameOf={(key) => (key in NAMES ? intl.formatMessage({ id: NAMES[key as keyof typeof NAMES] }) : key)}
      standingSince={standingSince}
      remark={
        abroad === null
          ? undefined
          : intl.formatMessage({ id: share }, { share: intl.formatNumber(abroad, { style: "percent" }) })
      }
    />
  );
}
