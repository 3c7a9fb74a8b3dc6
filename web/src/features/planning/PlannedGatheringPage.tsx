import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import type { Gathering } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { FailurePage } from "@/shared/FailurePage";
import { chosenDate } from "@/shared/gatherings/dates";
import { mayPlan } from "@/shared/gatherings/mayPlan";
import { plannedGatheringQuery } from "@/shared/gatherings/plannedGathering";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import { EditGathering } from "./EditGathering";
import { GatheringOverview } from "./GatheringOverview";
import type { Scope } from "./gatheringValues";

/** One gathering of the partner's own: its dates, and what may be done with each; and its editor. */
export function PlannedGatheringPage() {
  const { partner, gatheringId } = useParams({ from: "/partners/$partner/gatherings/$gatheringId" });
  return (
    <RequireAccess allows={(me) => mayPlan(me, partner)}>
      <OneGathering key={gatheringId} partner={partner} id={gatheringId} />
    </RequireAccess>
  );
}

function OneGathering({ partner, id }: { partner: string; id: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const { edit, date } = useSearch({ from: "/partners/$partner/gatherings/$gatheringId" });
  // What is to come when the page is opened; nothing jumps while she reads.
  const [now] = useState(() => new Date().toISOString());
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const { data: gathering, error, refetch } = useQuery(plannedGatheringQuery(partner, id));
  if (error && !gathering) return <FailurePage error={error} retry={refetch} owner={owner} />;
  if (!gathering) return <Loading />;
  const told = chosenDate(gathering, date, now)?.told;
  const title = (told && textIn(told.texts, told.fallback, intl.locale)?.text.title) ?? "";
  // Each has its own heading, which takes the focus when it appears.
  return edit ? (
    <Edited
      key="edit"
      partner={partner}
      owner={owner}
      gathering={gathering}
      title={title}
      scope={edit}
      date={date}
      now={now}
    />
  ) : (
    <Page key="show" title={title} owner={owner}>
      <GatheringOverview partner={partner} gathering={gathering} now={now} />
    </Page>
  );
}

function Edited({
  owner,
  title,
  ...edited
}: {
  partner: string;
  owner: string;
  gathering: Gathering;
  title: string;
  scope: Scope;
  date: string | undefined;
  now: string;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [refused, setRefused] = useState(false);
  return (
    <Page
      title={intl.formatMessage({ id: "planning.edit.title" }, { title })}
      owner={owner}
      size="narrow"
      titlePrefix={refused ? intl.formatMessage({ id: "form.titleError" }) : undefined}
    >
      <EditGathering
        {...edited}
        onRefused={setRefused}
        done={() =>
          navigate({
            to: "/partners/$partner/gatherings/$gatheringId",
            params: { partner: edited.partner, gatheringId: edited.gathering.id },
            replace: true,
          })
        }
      />
    </Page>
  );
}
