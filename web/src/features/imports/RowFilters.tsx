import { IconList } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import classes from "./Rows.module.css";
import { countsOf, type RowFilter } from "./rowFilters";
import { rowStates } from "./rowStates";

/** The counts are the filters: each is a link, so that a view can be sent to a colleague. */
export function RowFilters({
  partner,
  one,
  current,
}: {
  partner: string;
  one: Import;
  current: RowFilter | undefined;
}) {
  const intl = useIntl();
  const link = (filter: RowFilter | undefined, count: number, label: string, sign: ReactNode) => (
    <Link
      key={filter ?? "all"}
      to="/partners/$partner/imports/$importId"
      params={{ partner, importId: one.id }}
      search={filter ? { rows: filter } : {}}
      // "All" would otherwise pass for the page of every filter.
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={{}}
      resetScroll={false}
      replace
      className={classes.filter}
      aria-current={filter === current ? "true" : undefined}
      data-filter={filter ?? "all"}
    >
      {sign}
      <span className={classes.count}>{intl.formatNumber(count)}</span>
      <span>{label}</span>
    </Link>
  );
  return (
    <nav aria-label={intl.formatMessage({ id: "imports.rows.filter" })} className={classes.filters}>
      {link(
        undefined,
        one.rows,
        intl.formatMessage({ id: "imports.rows.all" }, { count: one.rows }),
        <IconList size={20} aria-hidden />,
      )}
      {countsOf(one).map(({ filter, count }) => {
        const { counted, Sign } = rowStates[filter];
        return link(
          filter,
          count,
          intl.formatMessage({ id: counted }, { count }),
          <Sign size={20} aria-hidden />,
        );
      })}
    </nav>
  );
}
