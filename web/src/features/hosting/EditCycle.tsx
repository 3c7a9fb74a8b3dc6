import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useIntl } from "react-intl";
import { type ChangeCycleRequest, type Cycle, changeCycle } from "@/api/generated";
import { StaleAlert } from "@/shared/forms/StaleAlert";
import { mergePatch } from "@/shared/mergePatch";
import { newerThanMine } from "@/shared/newerThanMine";
import { ownTimeZone } from "@/shared/timeZones";
import { useToast } from "@/shared/useToast";
import { versionTag } from "@/shared/versionTag";
import { CycleForm } from "./CycleForm";
import { isPublic } from "./cycleStates";
import { cycleBody, cycleValues } from "./cycleValues";
import { hostedCycleQuery, hostedCyclesQuery } from "./hostingQuery";

/** Changes what is told of a cycle; only what was changed is sent. */
export function EditCycle({
  partner,
  cycle,
  onRefused,
  done,
}: {
  partner: string;
  cycle: Cycle;
  onRefused: (refused: boolean) => void;
  done: () => void;
}) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  const zone = ownTimeZone();
  // The version that she began with, not what the page may learn meanwhile.
  const [base, setBase] = useState(cycle);
  const [newer, setNewer] = useState<Cycle | null>(null);

  const learn = async (known: Cycle) => {
    queryClient.setQueryData(hostedCycleQuery(partner, cycle.id).queryKey, known);
    await queryClient.invalidateQueries({ queryKey: hostedCyclesQuery(partner).queryKey });
  };

  const save = async (body: object) => {
    const patch = mergePatch(cycleBody(cycleValues(base, zone), zone), body) as ChangeCycleRequest;
    try {
      if (Object.keys(patch).length > 0) {
        const { data } = await changeCycle({
          path: { partner, id: cycle.id },
          // Once she knows of the newer one, what she has changed goes on top of it.
          headers: { "If-Match": versionTag((newer ?? base).version) },
          body: patch,
          throwOnError: true,
        });
        await learn(data);
      }
    } catch (error) {
      const current = newerThanMine<Cycle>(error);
      if (!current) throw error;
      setNewer(current);
      return;
    }
    toast(intl.formatMessage({ id: "hosting.saved" }));
    done();
  };

  return (
    <>
      {newer ? (
        <StaleAlert
          title="hosting.stale.title"
          take={() => {
            setBase(newer);
            setNewer(null);
            void learn(newer);
          }}
        />
      ) : null}
      <CycleForm
        // What somebody else has made of it takes the place of what she has typed, when she says so.
        key={base.version}
        host={partner}
        values={cycleValues(base, zone)}
        zone={zone}
        fixed={isPublic(base.state) ? base : null}
        send={save}
        onRefused={onRefused}
        cancel={done}
      />
    </>
  );
}
