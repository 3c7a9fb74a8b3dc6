import { lazy } from "react";
import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { countText, monthsInOrder } from "./cells";
import { Panel } from "./Panel";

const CountBars = lazy(() => import("./CountBars"));

const MONTHS_SHOWN = 18;

export function MonthPanel({ panel, standingSince }: { panel: Figures; standingSince: string }) {
  const intl = useIntl();
  const months = monthsInOrder(panel.cells, MONTHS_SHOWN);
  const title = intl.formatMessage({ id: "dashboard.membersByMonth" });
  const unit = intl.formatMessage({ id: "dashboard.joined" });
  const monthName = (key: string, month: "long" | "short") =>
    intl.formatDate(`${key}-15T12:00:00Z`, {
      year: month === "long" ? "numeric" : "2-digit",
      month,
      timeZone: "UTC",
    });
  return (
    <Panel
      name="membersByMonth"
      span="wide"
      title={title}
      panel={panel}
      standingSince={standingSince}
      table={{
        head: [intl.formatMessage({ id: "dashboard.month" }), unit],
        rows: months.toReversed().map((cell) => [monthName(cell.key, "long"), countText(intl, cell.count)]),
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
