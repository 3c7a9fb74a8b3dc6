import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { sectorName } from "@/shared/sectors";
import { bySector } from "./cells";
import { NamedPanel } from "./NamedPanel";

/** So few that a panel of two rows would stand half empty. */
const FEW = 5;

/** What the members do, the most frequent first. Most of the classification's sections are empty. */
export function SectorPanel({ panel, standingSince }: { panel: Figures; standingSince: string }) {
  const intl = useIntl();
  const drawn = panel.cells.filter((cell) => cell.count !== 0).length;
  return (
    <NamedPanel
      name="membersBySector"
      title={intl.formatMessage({ id: "dashboard.membersBySector" })}
      unit={intl.formatMessage({ id: "dashboard.members" })}
      rowHead={intl.formatMessage({ id: "dashboard.sector" })}
      panel={panel}
      cells={panel.cells.toSorted(bySector)}
      nameOf={(key) => sectorName(intl, key)}
      standingSince={standingSince}
      drawEmpty={false}
      span={drawn > FEW ? "tall" : "wide"}
    />
  );
}
