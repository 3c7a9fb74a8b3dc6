import { FormattedMessage, useIntl } from "react-intl";
import type { Dashboard } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { countText } from "./cells";
import classes from "./DashboardPage.module.css";

export function KeyFigures({ panels }: { panels: Dashboard["panels"] }) {
  const late = panels.applicationsWaiting.cells.filter(
    ({ longestDays, targetDays }) => (longestDays ?? 0) > (targetDays ?? Number.POSITIVE_INFINITY),
  ).length;
  return (
    <dl className={classes.figures}>
      <Figure id="members" label="dashboard.figure.members" value={panels.membersByPartner.total} />
      <Figure id="partners" label="dashboard.figure.partners" value={panels.membersByPartner.cells.length} />
      <Figure
        id="countries"
        label="dashboard.figure.countries"
        value={panels.membersByCountry.cells.length}
      />
      <Figure id="open" label="dashboard.figure.open" value={panels.applicationsOpenByPartner.total} />
      <Figure id="late" label="dashboard.figure.late" value={late} alert={late > 0} />
      <Figure id="cycles" label="dashboard.figure.cycles" value={panels.cyclesByPartner.total} />
    </dl>
  );
}

function Figure({
  id,
  label,
  value,
  alert,
}: {
  id: string;
  label: MessageId;
  value: number | null;
  alert?: boolean;
}) {
  const intl = useIntl();
  return (
    <div className={classes.figure} data-alert={alert || undefined}>
      <dt>
        <FormattedMessage id={label} />
      </dt>
      <dd data-testid={`figure-${id}`}>{countText(intl, value)}</dd>
    </div>
  );
}
