import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { byCount, type PanelName } from "./cells";
import { NamedPanel } from "./NamedPanel";

export function PartnerPanel({
  name,
  title,
  unit,
  panel,
  partnerName,
}: {
  name: PanelName;
  title: string;
  unit: string;
  panel: Figures;
  partnerName: (id: string) => string;
}) {
  const intl = useIntl();
  return (
    <NamedPanel
      name={name}
      title={title}
      unit={unit}
      rowHead={intl.formatMessage({ id: "dashboard.partner" })}
      panel={panel}
      cells={panel.cells.toSorted(byCount)}
      nameOf={partnerName}
    />
  );
}
