import { Anchor, SegmentedControl, Table, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { type ReactNode, Suspense, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { Loading } from "@/shared/Loading";
import { downloadPath, hasHidden, type PanelName } from "./cells";
import classes from "./DashboardPage.module.css";
import { StandingSince } from "./StandingSince";

export interface PanelTable {
  head: readonly string[];
  /** The first entry names the row; the others are its figures. */
  rows: readonly (readonly string[])[];
}

/** One chart with its twin: the same figures as a table, and as a file. */
export function Panel({
  name,
  title,
  panel,
  table,
  standingSince,
  span,
  children,
}: {
  name: PanelName;
  title: string;
  panel: Figures;
  table: PanelTable;
  /** Where the figures stand still: when they were read. */
  standingSince?: string;
  /** On a large screen: over both columns, or over two rows. */
  span?: "wide" | "tall";
  children: ReactNode;
}) {
  const intl = useIntl();
  const titleId = useId();
  const [view, setView] = useState("chart");
  return (
    <section
      className={span ? `${classes.panel} ${classes[span]}` : classes.panel}
      aria-labelledby={titleId}
      data-panel={name}
    >
      <div className={classes.panelHead}>
        <div>
          <Title order={2} size="h4" id={titleId}>
            {title}
          </Title>
          {standingSince ? <StandingSince at={standingSince} /> : null}
        </div>
        <div className={classes.panelTools}>
          <SegmentedControl
            size="sm"
            aria-label={intl.formatMessage({ id: "dashboard.view" }, { title })}
            value={view}
            onChange={setView}
            data={[
              {
                value: "chart",
                label: intl.formatMessage({
                  id: name === "membersByCountry" ? "dashboard.map" : "dashboard.chart",
                }),
              },
              { value: "table", label: intl.formatMessage({ id: "dashboard.table" }) },
            ]}
          />
          <Anchor
            href={downloadPath(name)}
            download
            aria-label={intl.formatMessage({ id: "dashboard.csv" }, { title })}
            px={4}
            py={4}
          >
            <IconDownload size={16} aria-hidden style={{ verticalAlign: "-2px" }} /> CSV
          </Anchor>
        </div>
      </div>
      {panel.cells.length === 0 ? (
        <p>
          <FormattedMessage id="dashboard.empty" />
        </p>
      ) : view === "table" ? (
        <FiguresTable caption={title} table={table} />
      ) : (
        <Suspense fallback={<Loading />}>{children}</Suspense>
      )}
      {hasHidden(panel) ? (
        <p className={classes.hidden}>
          <FormattedMessage id="dashboard.hidden.count" values={{ count: panel.suppressed }} />
        </p>
      ) : null}
    </section>
  );
}

function FiguresTable({ caption, table }: { caption: string; table: PanelTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what does not fit
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <Table verticalSpacing="xs">
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {table.head.map((text, column) => (
              <Table.Th key={text} scope="col" className={column > 0 ? classes.number : undefined}>
                {text}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(([label, ...figures]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={500}>
                {label}
              </Table.Th>
              {figures.map((figure, column) => (
                <Table.Td key={table.head[column + 1]} className={classes.number}>
                  {figure}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
