import { FormattedMessage, useIntl } from "react-intl";
import type { SharePanel as Figures, ShareCell } from "@/api/generated";
import { countText, type PanelName, percent, share } from "./cells";
import { Panel } from "./Panel";
import { ShareRows } from "./ShareRows";

/** Of how many it is so, at each partner that anything is counted of. */
export function SharePanel({
  name,
  title,
  part,
  whole,
  panel,
  partnerName,
}: {
  name: PanelName;
  title: string;
  part: string;
  whole: string;
  panel: Figures;
  partnerName: (id: string) => string;
}) {
  const intl = useIntl();
  const cells = panel.cells.toSorted((a, b) => a.key.localeCompare(b.key));
  const counted = cells.filter((cell) => cell.outOf !== 0);
  return (
    <Panel
      name={name}
      title={title}
      panel={panel}
      table={{
        head: [
          intl.formatMessage({ id: "dashboard.partner" }),
          part,
          whole,
          intl.formatMessage({ id: "dashboard.share" }),
        ],
        rows: cells.map((cell) => [
          partnerName(cell.key),
          countText(intl, cell.count),
          countText(intl, cell.outOf),
          percent(intl, share(cell.count, cell.outOf)),
        ]),
      }}
    >
      {counted.length === 0 ? (
        <p>
          <FormattedMessage id="dashboard.empty" />
        </p>
      ) : (
        <ShareRows
          rows={counted.map((cell) => ({
            key: cell.key,
            name: partnerName(cell.key),
            text: <Counted cell={cell} />,
            share: share(cell.count, cell.outOf),
          }))}
        />
      )}
    </Panel>
  );
}

function Counted({ cell: { count, outOf } }: { cell: ShareCell }) {
  const intl = useIntl();
  return count === null || outOf === null ? (
    <FormattedMessage id="dashboard.share.hidden" />
  ) : (
    <FormattedMessage
      id="dashboard.share.of"
      values={{ count, outOf, share: percent(intl, share(count, outOf)) }}
    />
  );
}
