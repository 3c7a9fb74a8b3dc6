import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { Gathering, GatheringDate } from "@/api/generated";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { FailurePage } from "@/shared/FailurePage";
import { NotFoundPage } from "@/shared/GuardPages";
import { mayPlan } from "@/shared/gatherings/mayPlan";
import { plannedGatheringQuery } from "@/shared/gatherings/plannedGathering";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { membershipAt, useMe } from "@/shared/session/session";
import { AtTheDoor } from "./AtTheDoor";
import { DoorAccess } from "./DoorAccess";
import { type Door, dateDoor } from "./door";
import { dateRosterQuery } from "./hostingQuery";

/** One date of a gathering for who organises it. */
export function DatePage() {
  const { partner, gatheringId, date } = useParams({
    from: "/partners/$partner/gatherings/$gatheringId/dates/$date",
  });
  const door = useMemo(() => dateDoor(partner, gatheringId, date), [partner, gatheringId, date]);
  return (
    <DoorAccess door={door} partner={partner} allows={mayPlan}>
      <OneDate key={date} partner={partner} id={gatheringId} planned={date} door={door} />
    </DoorAccess>
  );
}

function OneDate({
  partner,
  id,
  planned,
  door,
}: {
  partner: string;
  id: string;
  planned: string;
  door: Door;
}) {
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const { data: gathering, error, refetch } = useQuery(plannedGatheringQuery(partner, id));
  if (error && !gathering) return <FailurePage error={error} retry={refetch} owner={owner} />;
  if (!gathering) return <Loading />;
  const date = gathering.dates.find((one) => one.planned === planned);
  return date ? (
    <Held partner={partner} door={door} owner={owner} gathering={gathering} date={date} />
  ) : (
    <NotFoundPage />
  );
}

function Held({
  partner,
  door,
  owner,
  gathering,
  date,
}: {
  partner: string;
  door: Door;
  owner: string;
  gathering: Gathering;
  date: GatheringDate;
}) {
  const intl = useIntl();
  const title = textIn(date.told.texts, date.told.fallback, intl.locale)?.text.title ?? "";
  return (
    <AtTheDoor
      door={door}
      owner={owner}
      title={title}
      when={`${dayAndHours(intl, date, date.hours.zone)} (${zoneCity(date.hours.zone)})`}
      people={useQuery(
        dateRosterQuery(partner, gathering.id, date.planned, gathering.visibility === "public"),
      )}
      back={
        <TextLink
          to="/partners/$partner/gatherings/$gatheringId"
          params={{ partner, gatheringId: gathering.id }}
        >
          {title}
        </TextLink>
      }
    />
  );
}
