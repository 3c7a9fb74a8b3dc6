import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Dashboard } from "@/api/generated";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { ConfidencePanel } from "./ConfidencePanel";
import { CountryPanel } from "./CountryPanel";
import { CyclesPanel } from "./CyclesPanel";
import classes from "./DashboardPage.module.css";
import { KeyFigures } from "./KeyFigures";
import { MonthPanel } from "./MonthPanel";
import { OriginPanel } from "./OriginPanel";
import { PartnerPanel } from "./PartnerPanel";
import { partnerNamesQuery } from "./partnerNamesQuery";
import { SeatsPanel } from "./SeatsPanel";
import { SectorPanel } from "./SectorPanel";
import { SharePanel } from "./SharePanel";
import { StagePanel } from "./StagePanel";
import { UpdatedAgo } from "./UpdatedAgo";
import { useLiveDashboard } from "./useLiveDashboard";
import { WaitingPanel } from "./WaitingPanel";

/** The federation at a glance, for its administrators. */
export function DashboardPage() {
  return (
    <RequireAccess allows={(me) => me.federationAdmin}>
      <Figures />
    </RequireAccess>
  );
}

function Figures() {
  const intl = useIntl();
  const { data, error, refetch, live } = useLiveDashboard();
  const owner = intl.formatMessage({ id: "shell.federation" });
  if (error && !data) return <FailurePage error={error} retry={refetch} owner={owner} />;
  return (
    <Page
      title={intl.formatMessage({ id: "dashboard.title" })}
      owner={owner}
      actions={data ? <UpdatedAgo at={data.updatedAt} live={live} /> : null}
    >
      {data ? <Panels dashboard={data} /> : <Loading />}
    </Page>
  );
}

function Panels({
  dashboard: { panels, standingSince, seatsStandingSince, answersStandingSince },
}: {
  dashboard: Dashboard;
}) {
  const intl = useIntl();
  const partners = useQuery(partnerNamesQuery);
  const partnerName = (id: string) => partners.data?.find((partner) => partner.id === id)?.name ?? id;
  return (
    <>
      <KeyFigures panels={panels} />
      <div className={classes.panels}>
        <PartnerPanel
          name="membersByPartner"
          title={intl.formatMessage({ id: "dashboard.membersByPartner" })}
          unit={intl.formatMessage({ id: "dashboard.members" })}
          panel={panels.membersByPartner}
          partnerName={partnerName}
        />
        <CountryPanel panel={panels.membersByCountry} standingSince={standingSince} />
        <MonthPanel
          name="membersByMonth"
          title={intl.formatMessage({ id: "dashboard.membersByMonth" })}
          unit={intl.formatMessage({ id: "dashboard.joined" })}
          panel={panels.membersByMonth}
          standingSince={standingSince}
        />
        <SectorPanel panel={panels.membersBySector} standingSince={standingSince} />
        <StagePanel panel={panels.membersByStage} standingSince={standingSince} />
        <PartnerPanel
          name="applicationsOpenByPartner"
          title={intl.formatMessage({ id: "dashboard.applicationsOpenByPartner" })}
          unit={intl.formatMessage({ id: "dashboard.applications" })}
          panel={panels.applicationsOpenByPartner}
          partnerName={partnerName}
        />
        <WaitingPanel panel={panels.applicationsWaiting} partnerName={partnerName} />
        <CyclesPanel panel={panels.cyclesByPartner} partnerName={partnerName} />
        <SeatsPanel panel={panels.seatsByPartner} partnerName={partnerName} />
        <OriginPanel
          name="seatsByOrigin"
          title={intl.formatMessage({ id: "dashboard.seatsByOrigin" })}
          unit={intl.formatMessage({ id: "dashboard.seats" })}
          share="dashboard.origin.share"
          panel={panels.seatsByOrigin}
          standingSince={seatsStandingSince}
        />
        <PartnerPanel
          name="waitingByPartner"
          title={intl.formatMessage({ id: "dashboard.waitingByPartner" })}
          unit={intl.formatMessage({ id: "dashboard.parties" })}
          panel={panels.waitingByPartner}
          partnerName={partnerName}
        />
        <SharePanel
          name="attendanceByPartner"
          title={intl.formatMessage({ id: "dashboard.attendanceByPartner" })}
          part={intl.formatMessage({ id: "dashboard.attended" })}
          whole={intl.formatMessage({ id: "dashboard.noted" })}
          panel={panels.attendanceByPartner}
          partnerName={partnerName}
        />
        <SharePanel
          name="completionByPartner"
          title={intl.formatMessage({ id: "dashboard.completionByPartner" })}
          part={intl.formatMessage({ id: "dashboard.certificates" })}
          whole={intl.formatMessage({ id: "dashboard.learners" })}
          panel={panels.completionByPartner}
          partnerName={partnerName}
        />
        <ConfidencePanel panel={panels.confidenceByPartner} partnerName={partnerName} />
        <PartnerPanel
          name="gatheringsByPartner"
          title={intl.formatMessage({ id: "dashboard.gatheringsByPartner" })}
          unit={intl.formatMessage({ id: "dashboard.dates" })}
          panel={panels.gatheringsByPartner}
          partnerName={partnerName}
        />
        <MonthPanel
          name="gatheringsByMonth"
          title={intl.formatMessage({ id: "dashboard.gatheringsByMonth" })}
          unit={intl.formatMessage({ id: "dashboard.dates" })}
          panel={panels.gatheringsByMonth}
          ahead
        />
        <PartnerPanel
          name="answersByPartner"
          title={intl.formatMessage({ id: "dashboard.answersByPartner" })}
          unit={intl.formatMessage({ id: "dashboard.coming" })}
          panel={panels.answersByPartner}
          partnerName={partnerName}
        />
        <OriginPanel
          name="answersByOrigin"
          title={intl.formatMessage({ id: "dashboard.answersByOrigin" })}
          unit={intl.formatMessage({ id: "dashboard.coming" })}
          share="dashboard.origin.comingShare"
          panel={panels.answersByOrigin}
          standingSince={answersStandingSince}
        />
        <PartnerPanel
          name="hopingByPartner"
          title={intl.formatMessage({ id: "dashboard.hopingByPartner" })}
          unit={intl.formatMessage({ id: "dashboard.hoping" })}
          panel={panels.hopingByPartner}
          partnerName={partnerName}
        />
      </div>
      <p className={classes.note}>
        <FormattedMessage id="dashboard.hidden" /> <FormattedMessage id="dashboard.standing.note" />
      </p>
    </>
  );
}
