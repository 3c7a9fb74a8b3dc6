import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { sectorName } from "@/shared/sectors";
import { bySector } from "./cells";
import { NamedPanel } from "./NamedPanel";

/** What the members do, the most frequent first. Most of the classification's sections are empty. */
export function SectorPanel({ panel, standingSince }: { panel: Figures; standingSince: string }) {
  const intl = useIntl();
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
      span="tall"
    />
  );
}
