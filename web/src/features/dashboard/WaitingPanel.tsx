import { FormattedMessage, useIntl } from "react-intl";
import type { WaitingPanel as Figures, WaitingCell } from "@/api/generated";
import { countText } from "./cells";
import classes from "./DashboardPage.module.css";
import { Panel } from "./Panel";

/** How long open applications wait, against what each partner has promised. */
export function WaitingPanel({
  panel,
  partnerName,
}: {
  panel: Figures;
  partnerName: (id: string) => string;
}) {
  const intl = useIntl();
  const cells = panel.cells.toSorted(
    (a, b) => (b.longestDays ?? 0) - (a.longestDays ?? 0) || a.key.localeCompare(b.key),
  );
  const end = Math.max(1, ...cells.flatMap((cell) => [cell.longestDays ?? 0, cell.targetDays ?? 0])) * 1.08;
  const days = (value: number | null | undefined) =>
    value === null || value === undefined
      ? "–"
      : intl.formatMessage({ id: "dashboard.days" }, { count: value });
  return (
    <Panel
      name="applicationsWaiting"
      span="wide"
      title={intl.formatMessage({ id: "dashboard.applicationsWaiting" })}
      panel={panel}
      table={{
        head: [
          intl.formatMessage({ id: "dashboard.partner" }),
          intl.formatMessage({ id: "dashboard.applications" }),
          intl.formatMessage({ id: "dashboard.median" }),
          intl.formatMessage({ id: "dashboard.longest" }),
          intl.formatMessage({ id: "dashboard.target" }),
        ],
        rows: cells.map((cell) => [
          partnerName(cell.key),
          countText(intl, cell.count),
          days(cell.medianDays),
          days(cell.longestDays),
          days(cell.targetDays),
        ]),
      }}
    >
      <ul className={classes.legend} aria-hidden>
        <li>
          <span className={classes.median} /> <FormattedMessage id="dashboard.median" />
        </li>
        <li>
          <span className={classes.longest} /> <FormattedMessage id="dashboard.longest" />
        </li>
        <li>
          <span className={classes.target} /> <FormattedMessage id="dashboard.target" />
        </li>
      </ul>
      <ul className={classes.waiting}>
        {cells.map((cell) => (
          <li key={cell.key}>
            <div className={classes.waitingHead}>
              <span>{partnerName(cell.key)}</span>
              <span>
                <FormattedMessage
                  id={saying(cell)}
                  values={{ longest: days(cell.longestDays), target: days(cell.targetDays) }}
                />
              </span>
            </div>
            <div className={classes.track} aria-hidden>
              {cell.longestDays === null ? null : (
                <span
                  className={classes.longest}
                  data-late={isLate(cell) || undefined}
                  style={{ width: share(cell.longestDays, end) }}
                />
              )}
              {cell.medianDays === null ? null : (
                <span className={classes.median} style={{ width: share(cell.medianDays, end) }} />
              )}
              {cell.targetDays ? (
                <span className={classes.target} style={{ left: share(cell.targetDays, end) }} />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function saying(cell: WaitingCell) {
  if (cell.longestDays === null) return "dashboard.waiting.hidden";
  return isLate(cell) ? "dashboard.waiting.late" : "dashboard.waiting";
}

function isLate({ longestDays, targetDays }: WaitingCell): boolean {
  return (longestDays ?? 0) > (targetDays ?? Number.POSITIVE_INFINITY);
}

function share(days: number, end: number): string {
  return `${Math.min(100, (days / end) * 100)}%`;
}
