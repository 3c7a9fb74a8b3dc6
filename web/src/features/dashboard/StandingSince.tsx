import { FormattedMessage, useIntl } from "react-intl";
import classes from "./DashboardPage.module.css";

/** When a panel that stands still was read; the day is said when it is another one. */
export function StandingSince({ at }: { at: string }) {
  const intl = useIntl();
  const read = new Date(at);
  const today = read.toDateString() === new Date().toDateString();
  const time = intl.formatDate(read, {
    hour: "2-digit",
    minute: "2-digit",
    ...(today ? {} : { day: "numeric", month: "short" }),
  });
  return (
    <time className={classes.standing} dateTime={at}>
      <FormattedMessage id="dashboard.standing" values={{ time }} />
    </time>
  );
}
