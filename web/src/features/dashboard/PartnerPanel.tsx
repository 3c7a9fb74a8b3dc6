import { lazy } from "react";
import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { byCount, countText, type PanelName } from "./cells";
import { Panel } from "./Panel";

const CountBars = lazy(() => import("./CountBars"));

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
  const cells = panel.cells.toSorted(byCount);
  return (
    <Panel
      name={name}
      title={title}
      panel={panel}
      table={{
        head: [intl.formatMessage({ id: "dashboard.partner" }), unit],
        rows: cells.map((cell) => [partnerName(cell.key), countText(intl, cell.count)]),
      }}
    >
      <CountBars
        label={title}
        unit={unit}
        direction="across"
        bars={cells.map((cell) => ({
          name: partnerName(cell.key),
          count: cell.count,
          text: countText(intl, cell.count),
        }))}
      />
    </Panel>
  );
}
