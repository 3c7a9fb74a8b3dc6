import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import type { Cycle } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import { CycleOverview } from "./CycleOverview";
import { EditCycle } from "./EditCycle";
import { hostedCycleQuery } from "./hostingQuery";
import { mayHost } from "./mayHost";

/** One cycle of the partner's own: how it stands, its next step, and its editor. */
export function HostedCyclePage() {
  const { partner, cycleId } = useParams({ from: "/partners/$partner/cycles/$cycleId" });
  return (
    <RequireAccess allows={(me) => mayHost(me, partner)}>
      <OneCycle key={cycleId} partner={partner} id={cycleId} />
    </RequireAccess>
  );
}

function OneCycle({ partner, id }: { partner: string; id: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const { edit } = useSearch({ from: "/partners/$partner/cycles/$cycleId" });
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const { data: cycle, error, refetch } = useQuery(hostedCycleQuery(partner, id));
  if (error && !cycle) return <FailurePage error={error} retry={refetch} owner={owner} />;
  if (!cycle) return <Loading />;
  const read = textIn(cycle.texts, cycle.fallback, intl.locale);
  const title = read?.text.title ?? "";
  // Each has its own heading, which takes the focus when it appears.
  return edit ? (
    <Edited key="edit" partner={partner} owner={owner} cycle={cycle} title={title} />
  ) : (
    <Page key="show" title={title} owner={owner}>
      <CycleOverview partner={partner} cycle={cycle} />
    </Page>
  );
}

function Edited({
  partner,
  owner,
  cycle,
  title,
}: {
  partner: string;
  owner: string;
  cycle: Cycle;
  title: string;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [refused, setRefused] = useState(false);
  return (
    <Page
      title={intl.formatMessage({ id: "hosting.edit.title" }, { title })}
      owner={owner}
      size="narrow"
      titlePrefix={refused ? intl.formatMessage({ id: "form.titleError" }) : undefined}
    >
      <EditCycle
        partner={partner}
        cycle={cycle}
        onRefused={setRefused}
        done={() =>
          navigate({
            to: "/partners/$partner/cycles/$cycleId",
            params: { partner, cycleId: cycle.id },
            replace: true,
          })
        }
      />
    </Page>
  );
}
