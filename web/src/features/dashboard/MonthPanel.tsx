import { lazy } from "react";
import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { countText, monthsInOrder, type PanelName } from "./cells";
import { Panel } from "./Panel";

const CountBars = lazy(() => import("./CountBars"));

const MONTHS_SHOWN = 18;

export function MonthPanel({
  name,
  title,
  unit,
  panel,
  standingSince,
  ahead = false,
}: {
  name: PanelName;
  title: string;
  unit: string;
  panel: Figures;
  standingSince?: string;
  /** Whether months are to come: then the nearest is first in the table, else the last. */
  ahead?: boolean;
}) {
  const intl = useIntl();
  const months = monthsInOrder(panel.cells, MONTHS_SHOWN);
  const monthName = (key: string, month: "long" | "short") =>
    intl.formatDate(`${key}-15T12:00:00Z`, {
      year: month === "long" ? "numeric" : "2-digit",
      month,
      timeZone: "UTC",
    });
  return (
    <Panel
      name={name}
      span="wide"
      title={title}
      panel={panel}
      standingSince={standingSince}
      table={{
        head: [intl.formatMessage({ id: "dashboard.month" }), unit],
        rows: (ahead ? months : months.toReversed()).map((cell) => [
          monthName(cell.key, "long"),
          countText(intl, cell.count),
        ]),
      }}
    >
      <CountBars
        label={title}
        unit={unit}
        direction="up"
        bars={months.map((cell) => ({
          name: monthName(cell.key, "short"),
          count: cell.count,
          text: countText(intl, cell.count),
        }))}
      />
    </Panel>
  );
}
