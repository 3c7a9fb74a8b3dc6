import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import { CalendarInUse } from "./CalendarInUse";
import { LinkPanel } from "./LinkPanel";
import classes from "./Schools.module.css";
import { schoolCalendarQuery } from "./schoolCalendarQuery";
import { UploadPanel } from "./UploadPanel";

/** When schools are closed here, so that nobody plans a date when mothers cannot come. */
export function SchoolCalendarPage() {
  const { partner } = useParams({ from: "/partners/$partner/school-calendar" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <SchoolCalendar key={partner} partner={partner} />
    </RequireAccess>
  );
}

function SchoolCalendar({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const calendar = useQuery(schoolCalendarQuery(partner));
  return (
    <Page
      title={intl.formatMessage({ id: "schools.title" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      lead={<FormattedMessage id="schools.lead" />}
    >
      {calendar.isPending ? <Loading /> : null}
      <ReadingFailed reading={calendar} mb="md" />
      {calendar.data ? (
        <div className={classes.columns}>
          <CalendarInUse partner={partner} calendar={calendar.data} />
          <div className={classes.columns} style={{ gridTemplateColumns: "minmax(0, 1fr)" }}>
            <UploadPanel partner={partner} />
            <LinkPanel partner={partner} linked={calendar.data.link ?? ""} />
          </div>
        </div>
      ) : null}
    </Page>
  );
}
