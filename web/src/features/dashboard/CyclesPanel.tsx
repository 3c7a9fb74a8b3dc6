import { FormattedMessage, useIntl } from "react-intl";
import type { CyclesCell, CyclesPanel as Figures } from "@/api/generated";
import { countText } from "./cells";
import classes from "./DashboardPage.module.css";
import { Panel } from "./Panel";

const STATES = ["published", "enrolling", "running", "completed", "cancelled"] as const;

const NAMES = {
  published: "dashboard.cycles.published",
  enrolling: "dashboard.cycles.enrolling",
  running: "dashboard.cycles.running",
  completed: "dashboard.cycles.completed",
  cancelled: "dashboard.cycles.cancelled",
} as const;

/** How many cycles each partner hosts or has hosted, and how far they are. */
export function CyclesPanel({ panel, partnerName }: { panel: Figures; partnerName: (id: string) => string }) {
  const intl = useIntl();
  const title = intl.formatMessage({ id: "dashboard.cyclesByPartner" });
  const cells = panel.cells.toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key));
  const hosts = cells.filter((cell) => cell.count > 0);
  const most = Math.max(1, ...cells.map((cell) => cell.count));
  return (
    <Panel
      name="cyclesByPartner"
      title={title}
      panel={panel}
      table={{
        head: [
          intl.formatMessage({ id: "dashboard.partner" }),
          intl.formatMessage({ id: "dashboard.cycles" }),
          ...STATES.map((state) => intl.formatMessage({ id: NAMES[state] })),
        ],
        rows: cells.map((cell) => [
          partnerName(cell.key),
          countText(intl, cell.count),
          ...STATES.map((state) => countText(intl, cell[state])),
        ]),
      }}
    >
      {hosts.length === 0 ? (
        <p>
          <FormattedMessage id="dashboard.empty" />
        </p>
      ) : (
        <>
          <ul className={classes.legend} aria-hidden>
            {STATES.map((state) => (
              <li key={state}>
                <span className={classes.state} data-state={state} /> <FormattedMessage id={NAMES[state]} />
              </li>
            ))}
          </ul>
          <ul className={classes.waiting}>
            {hosts.map((cell) => (
              <li key={cell.key}>
                <div className={classes.waitingHead}>
                  <span>{partnerName(cell.key)}</span>
                  <span>
                    <FormattedMessage id="dashboard.cycles.count" values={{ count: cell.count }} />
                    <span className="visually-hidden">: {said(cell)}</span>
                  </span>
                </div>
                <div className={classes.states} aria-hidden>
                  {STATES.map((state) =>
                    cell[state] === 0 ? null : (
                      <span
                        key={state}
                        className={classes.state}
                        data-state={state}
                        style={{ width: `${(cell[state] / most) * 100}%` }}
                      />
                    ),
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );

  function said(cell: CyclesCell): string {
    return intl.formatList(
      STATES.filter((state) => cell[state] > 0).map(
        (state) => `${intl.formatNumber(cell[state])} ${intl.formatMessage({ id: NAMES[state] })}`,
      ),
    );
  }
}
