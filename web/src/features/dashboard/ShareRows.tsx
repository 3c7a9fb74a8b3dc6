import type { ReactNode } from "react";
import classes from "./DashboardPage.module.css";

export interface ShareRow {
  key: string;
  name: string;
  text: ReactNode;
  /** Between 0 and 1; none is drawn where it is hidden. */
  share: number | null;
}

/** Each partner with its part of a whole, as a bar that is filled so far. */
export function ShareRows({ rows }: { rows: readonly ShareRow[] }) {
  return (
    <ul className={classes.waiting}>
      {rows.map((row) => (
        <li key={row.key}>
          <div className={classes.waitingHead}>
            <span>{row.name}</span>
            <span>{row.text}</span>
          </div>
          <div className={classes.track} aria-hidden>
            {row.share ? <span className={classes.filled} style={{ width: `${row.share * 100}%` }} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
