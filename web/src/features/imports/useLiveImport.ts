import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { isMoving } from "./importStates";
import { importQuery, importsKey } from "./importsQuery";
import { type ProgressStep, withStep } from "./progress";

const POLL_MS = 1_500;
const SAFETY_POLL_MS = 15_000;
const RECONNECT_MS = 10_000;

/**
 * One import as it moves. The server pushes each step; while the stream is down the page asks
 * instead, so that the bar goes on after a reload and on a bad line.
 */
export function useLiveImport(partner: string, id: string) {
  const queryClient = useQueryClient();
  const [live, setLive] = useState(false);
  const query = useQuery({
    ...importQuery(partner, id),
    refetchInterval: ({ state }) => {
      if (!state.data || !isMoving(state.data.state)) return false;
      return live ? SAFETY_POLL_MS : POLL_MS;
    },
  });
  const moving = query.data !== undefined && isMoving(query.data.state);

  useEffect(() => {
    if (!moving) return;
    let source: EventSource | undefined;
    let reconnect: number | undefined;
    const connect = () => {
      source = new EventSource(progressPath(partner, id));
      source.addEventListener("progress", (event) => {
        const step = JSON.parse(event.data) as ProgressStep;
        if (isMoving(step.state)) {
          setLive(true);
          queryClient.setQueryData(importQuery(partner, id).queryKey, (one) => one && withStep(one, step));
          return;
        }
        // It rests: what came out of it is in the import itself, not in the stream.
        source?.close();
        setLive(false);
        queryClient.invalidateQueries({ queryKey: importsKey(partner) });
      });
      source.addEventListener("error", () => {
        setLive(false);
        // The browser reconnects by itself, but not after an error answer.
        if (source?.readyState === EventSource.CLOSED) reconnect = window.setTimeout(connect, RECONNECT_MS);
      });
    };
    connect();
    return () => {
      window.clearTimeout(reconnect);
      source?.close();
      setLive(false);
      // The register has changed under whoever looks at it next.
      queryClient.invalidateQueries({ queryKey: ["members", partner] });
    };
  }, [queryClient, partner, id, moving]);

  return query;
}

function progressPath(partner: string, id: string): string {
  return `/api/partners/${encodeURIComponent(partner)}/imports/${encodeURIComponent(id)}/progress`;
}
