import { FormattedMessage, useIntl } from "react-intl";
import type { SeatsPanel as Figures, SeatsCell } from "@/api/generated";
import { countText, percent, share } from "./cells";
import { Panel } from "./Panel";
import { ShareRows } from "./ShareRows";

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
        <ShareRows
          rows={hosts.map((cell) => ({
            key: cell.key,
            name: partnerName(cell.key),
            text: <Filled cell={cell} />,
            share: share(cell.count, cell.capacity),
          }))}
        />
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
