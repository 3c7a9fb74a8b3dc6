import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { SeatsPanel as Figures, SeatsCell } from "@/api/generated";
import { countText, share } from "./cells";
import classes from "./DashboardPage.module.css";
import { Panel } from "./Panel";

/** How full each host's cycles are. */
export function SeatsPanel({ panel, partnerName }: { panel: Figures; partnerName: (id: string) => string }) {
  const intl = useIntl();
  const cells = panel.cells.toSorted((a, b) => b.capacity - a.capacity || a.key.localeCompare(b.key));
  const hosts = cells.filter((cell) => cell.capacity > 0);
  return (
    <Panel
      name="seatsByPartner"
      title={intl.formatMessage({ id: "dashboard.seatsByPartner" })}
      panel={panel}
      table={{
        head: [
          intl.formatMessage({ id: "dashboard.partner" }),
          intl.formatMessage({ id: "dashboard.seats" }),
          intl.formatMessage({ id: "dashboard.capacity" }),
          intl.formatMessage({ id: "dashboard.fill" }),
        ],
        rows: cells.map((cell) => [
          partnerName(cell.key),
          countText(intl, cell.count),
          intl.formatNumber(cell.capacity),
          percent(intl, share(cell.count, cell.capacity)),
        ]),
      }}
    >
      {hosts.length === 0 ? (
        <p>
          <FormattedMessage id="dashboard.empty" />
        </p>
      ) : (
        <ul className={classes.waiting}>
          {hosts.map((cell) => (
            <li key={cell.key}>
              <div className={classes.waitingHead}>
                <span>{partnerName(cell.key)}</span>
                <span>
                  <Filled cell={cell} />
                </span>
              </div>
              <div className={classes.track} aria-hidden>
                {cell.count ? (
                  <span
                    className={classes.filled}
                    style={{ width: `${(share(cell.count, cell.capacity) ?? 0) * 100}%` }}
                  />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Filled({ cell: { count, capacity } }: { cell: SeatsCell }) {
  const intl = useIntl();
  return count === null ? (
    <FormattedMessage id="dashboard.seats.hidden" values={{ capacity }} />
  ) : (
    <FormattedMessage
      id="dashboard.seats.held"
      values={{ held: count, capacity, share: percent(intl, share(count, capacity)) }}
    />
  );
}

function percent(intl: IntlShape, value: number | null): string {
  return value === null ? "–" : intl.formatNumber(value, { style: "percent" });
}
