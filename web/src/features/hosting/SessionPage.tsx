import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { Cycle, CycleSession } from "@/api/generated";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { FailurePage } from "@/shared/FailurePage";
import { NotFoundPage } from "@/shared/GuardPages";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { membershipAt, useMe } from "@/shared/session/session";
import { AtTheDoor } from "./AtTheDoor";
import { DoorAccess } from "./DoorAccess";
import { type Door, sessionDoor } from "./door";
import { hostedCycleQuery, seatedQuery } from "./hostingQuery";
import { mayHost } from "./mayHost";

interface Where {
  partner: string;
  cycleId: string;
  sessionId: string;
}

/** One session for who gives it. */
export function SessionPage() {
  const { partner, cycleId, sessionId } = useParams({
    from: "/partners/$partner/cycles/$cycleId/sessions/$sessionId",
  });
  const door = useMemo(() => sessionDoor(partner, cycleId, sessionId), [partner, cycleId, sessionId]);
  return (
    <DoorAccess door={door} partner={partner} allows={mayHost}>
      <OneSession key={sessionId} where={{ partner, cycleId, sessionId }} door={door} />
    </DoorAccess>
  );
}

function OneSession({ where, door }: { where: Where; door: Door }) {
  const { partner, cycleId, sessionId } = where;
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const { data: cycle, error, refetch } = useQuery(hostedCycleQuery(partner, cycleId));
  if (error && !cycle) return <FailurePage error={error} retry={refetch} owner={owner} />;
  if (!cycle) return <Loading />;
  const session = cycle.sessions.find(({ id }) => id === sessionId);
  return session ? (
    <Held partner={partner} door={door} owner={owner} cycle={cycle} session={session} />
  ) : (
    <NotFoundPage />
  );
}

function Held({
  partner,
  door,
  owner,
  cycle,
  session,
}: {
  partner: string;
  door: Door;
  owner: string;
  cycle: Cycle;
  session: CycleSession;
}) {
  const intl = useIntl();
  const title = textIn(cycle.texts, cycle.fallback, intl.locale)?.text.title ?? "";
  return (
    <AtTheDoor
      door={door}
      owner={owner}
      title={title}
      when={`${dayAndHours(intl, session, session.zone)} (${zoneCity(session.zone)})`}
      people={useQuery(seatedQuery(partner, cycle.id))}
      back={
        <TextLink to="/partners/$partner/cycles/$cycleId" params={{ partner, cycleId: cycle.id }}>
          {title}
        </TextLink>
      }
    />
  );
}
