import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import classes from "./DashboardPage.module.css";

const TICK_MS = 1_000;

/** How old the figures are, and whether they come by themselves. */
export function UpdatedAgo({ at, live }: { at: string; live: boolean }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  // The server's clock may run ahead of this one.
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000));
  return (
    <span className={classes.updated} data-testid="updated" data-live={live || undefined}>
      <span className={classes.pulse} data-live={live || undefined} aria-hidden />
      <span>
        <FormattedMessage {...age(seconds)} />
        {" · "}
        <FormattedMessage id={live ? "dashboard.live" : "dashboard.polling"} />
      </span>
    </span>
  );
}

function age(seconds: number) {
  if (seconds < 60) return { id: "dashboard.updated.seconds", values: { count: seconds } } as const;
  if (seconds < 3600) {
    return { id: "dashboard.updated.minutes", values: { count: Math.floor(seconds / 60) } } as const;
  }
  return { id: "dashboard.updated.hours", values: { count: Math.floor(seconds / 3600) } } as const;
}
