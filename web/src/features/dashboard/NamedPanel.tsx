import { lazy } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Cell, Panel as Figures } from "@/api/generated";
import { countText, type PanelName } from "./cells";
import classes from "./DashboardPage.module.css";
import { Panel } from "./Panel";

const CountBars = lazy(() => import("./CountBars"));

/** Bars with a name each, as they are given; the table has those that are empty, too. */
export function NamedPanel({
  name,
  title,
  unit,
  rowHead,
  panel,
  cells,
  nameOf,
  standingSince,
  remark,
  drawEmpty = true,
  span,
}: {
  name: PanelName;
  title: string;
  unit: string;
  rowHead: string;
  panel: Figures;
  cells: readonly Cell[];
  nameOf: (key: string) => string;
  standingSince?: string;
  /** What the chart amounts to, in a sentence. */
  remark?: string;
  drawEmpty?: boolean;
  span?: "wide" | "tall";
}) {
  const intl = useIntl();
  const drawn = drawEmpty ? cells : cells.filter((cell) => cell.count !== 0);
  return (
    <Panel
      name={name}
      title={title}
      panel={panel}
      standingSince={standingSince}
      span={span}
      table={{
        head: [rowHead, unit],
        rows: cells.map((cell) => [nameOf(cell.key), countText(intl, cell.count)]),
      }}
    >
      {drawn.length === 0 ? (
        <p>
          <FormattedMessage id="dashboard.empty" />
        </p>
      ) : (
        <>
          {remark ? <p className={classes.remark}>{remark}</p> : null}
          <CountBars
            label={title}
            unit={unit}
            direction="across"
            bars={drawn.map((cell) => ({
              name: nameOf(cell.key),
              count: cell.count,
              text: countText(intl, cell.count),
            }))}
          />
        </>
      )}
    </Panel>
  );
}
