import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useIntl } from "react-intl";
import { type ChangeGatheringRequest, changeGathering, type Gathering } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { StaleAlert } from "@/shared/forms/StaleAlert";
import { chosenDate } from "@/shared/gatherings/dates";
import { mergePatch } from "@/shared/mergePatch";
import { newerThanMine } from "@/shared/newerThanMine";
import { useToast } from "@/shared/useToast";
import { versionTag } from "@/shared/versionTag";
import { atItsField } from "./atItsField";
import { GatheringForm } from "./GatheringForm";
import { gatheringBody, gatheringValues, type Scope } from "./gatheringValues";
import { plannedDatesQuery, plannedGatheringQuery } from "./planningQuery";
import { ReasonField } from "./ReasonField";
import { mayBeTimed, WhatWillHappen } from "./WhatWillHappen";

/** Changes one date, one and those that follow, or all; only what was changed is sent. */
export function EditGathering({
  partner,
  gathering,
  scope,
  date: planned,
  now,
  onRefused,
  done,
}: {
  partner: string;
  gathering: Gathering;
  scope: Scope;
  /** The first of the dates that are changed. */
  date: string | undefined;
  now: string;
  onRefused: (refused: boolean) => void;
  done: () => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  // The version that she began with, not what the page may learn meanwhile.
  const [base, setBase] = useState(gathering);
  const [newer, setNewer] = useState<Gathering | null>(null);
  const [reason, setReason] = useState("");
  const date = chosenDate(base, planned, now);
  if (!date) return null;
  const timed = mayBeTimed(base, scope, now);
  const values = gatheringValues(base, scope, date);

  const learn = async (known: Gathering) => {
    queryClient.setQueryData(plannedGatheringQuery(partner, gathering.id).queryKey, known);
    await queryClient.invalidateQueries({ queryKey: plannedDatesQuery(partner).queryKey });
    await queryClient.invalidateQueries({ queryKey: ["gatherings"] });
  };

  const send = async (version: number, patch: ChangeGatheringRequest) =>
    (
      await changeGathering({
        path: { partner, id: gathering.id },
        query: scope === "all" ? { scope } : { scope, date: date.planned },
        headers: { "If-Match": versionTag(version) },
        body: patch,
        throwOnError: true,
      })
    ).data;

  const undo = async (version: number, patch: ChangeGatheringRequest) => {
    try {
      await learn(await send(version, patch));
      toast(intl.formatMessage({ id: "planning.undone" }));
    } catch (error) {
      toast(explainText(intl, error), "red");
    }
  };

  const save = async (body: object) => {
    const before = gatheringBody(values);
    const patch = mergePatch(before, body) as ChangeGatheringRequest;
    if (Object.keys(patch).length === 0) return done();
    try {
      // Once she knows of the newer one, what she has changed goes on top of it.
      const changed = await send((newer ?? base).version, reason.trim() ? { ...patch, reason } : patch);
      await learn(changed);
      const back = mergePatch(body, before) as ChangeGatheringRequest;
      toast(
        intl.formatMessage({ id: "planning.saved" }),
        "plum",
        // Dates that were planned anew are others than those that were: there is no way back to them.
        scope === "following" || newer ? undefined : () => void undo(changed.version, back),
      );
    } catch (error) {
      const current = newerThanMine<Gathering>(error);
      if (!current) throw atItsField(error);
      setNewer(current);
      return;
    }
    done();
  };

  return (
    <>
      {newer ? (
        <StaleAlert
          title="planning.stale.title"
          take={() => {
            setBase(newer);
            setNewer(null);
            void learn(newer);
          }}
        />
      ) : null}
      <WhatWillHappen gathering={base} scope={scope} date={date} now={now} />
      <GatheringForm
        // What somebody else has made of it takes the place of what she has typed, when she says so.
        key={base.version}
        host={partner}
        values={values}
        scope={scope}
        timed={timed}
        save={intl.formatMessage({ id: "planning.save" })}
        send={save}
        onRefused={onRefused}
        cancel={done}
      >
        <ReasonField hint="planning.reason.change" reason={reason} say={setReason} />
      </GatheringForm>
    </>
  );
}
