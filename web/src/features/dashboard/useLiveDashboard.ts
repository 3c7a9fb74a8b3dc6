import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Dashboard } from "@/api/generated";
import { dashboardQuery } from "./dashboardQuery";

const STREAM = "/api/federation/dashboard/stream";
const POLL_MS = 5_000;
const SAFETY_POLL_MS = 60_000;
const RECONNECT_MS = 10_000;

/**
 * The figures as they change. The server pushes them; while the stream is down the page asks every
 * few seconds instead, so it is late at worst, never silently old.
 */
export function useLiveDashboard() {
  const queryClient = useQueryClient();
  const [live, setLive] = useState(false);
  const query = useQuery({ ...dashboardQuery, refetchInterval: live ? SAFETY_POLL_MS : POLL_MS });

  useEffect(() => {
    let source: EventSource | undefined;
    let reconnect: number | undefined;
    const connect = () => {
      source = new EventSource(STREAM);
      source.addEventListener("dashboard", (event) => {
        setLive(true);
        queryClient.setQueryData<Dashboard>(dashboardQuery.queryKey, (before) =>
          newer(before, JSON.parse(event.data) as Dashboard),
        );
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
    };
  }, [queryClient]);

  return { ...query, live };
}

/** A stream and a poll may cross: the later figures win. */
export function newer(before: Dashboard | undefined, received: Dashboard): Dashboard {
  return before && Date.parse(before.updatedAt) > Date.parse(received.updatedAt) ? before : received;
}
