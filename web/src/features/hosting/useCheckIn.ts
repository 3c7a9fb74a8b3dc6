import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { noteAttendance } from "@/api/generated";
import { randomKey } from "@/shared/idempotency";
import { sync } from "./checkInQueue";
import { CheckInStore, type Reason, type Waiting } from "./checkInStore";
import { sheetQuery } from "./useSheets";

const AGAIN_MS = 15_000;

let opened: CheckInStore | undefined;

/** Opened by the first list: nobody else needs a database on her device. */
export function checkInStore(): CheckInStore {
  opened ??= new CheckInStore();
  return opened;
}

export function listOf(partner: string, cycleId: string, session: string): string {
  return [partner, cycleId, session].join("/");
}

/**
 * Notes who is there. What is noted lies on the device first and is sent at once, or as soon as
 * there is a network again.
 */
export function useCheckIn(partner: string, cycleId: string, session: string) {
  const queryClient = useQueryClient();
  const list = listOf(partner, cycleId, session);
  const [refused, setRefused] = useState<Waiting[]>([]);
  const running = useRef(false);
  const waitingKey = ["check-in-waiting", list] as const;
  const { data: waiting = [] } = useQuery({
    queryKey: waitingKey,
    queryFn: () => checkInStore().waiting(list),
    staleTime: 0,
  });

  const send = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    try {
      const path = { partner, id: cycleId, session };
      const synced = await sync(checkInStore(), list, async ({ key, home, memberId, present, reason }) => {
        const body = { home, memberId, present, ...(reason ? { reason } : {}) };
        const headers = { "Idempotency-Key": key };
        const { data } = await noteAttendance({ path, body, headers, throwOnError: true });
        queryClient.setQueryData(sheetQuery(partner, cycleId, session).queryKey, data);
      });
      if (synced.refused.length > 0) {
        setRefused((before) => [...before, ...synced.refused]);
        await queryClient.invalidateQueries({ queryKey: sheetQuery(partner, cycleId, session).queryKey });
      }
    } finally {
      running.current = false;
      await queryClient.invalidateQueries({ queryKey: ["check-in-waiting", list] });
    }
  }, [partner, cycleId, session, list, queryClient]);

  useEffect(() => {
    void send();
    const again = setInterval(() => void send(), AGAIN_MS);
    window.addEventListener("online", send);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", send);
    };
  }, [send]);

  const note = async (home: string, memberId: string, present: boolean, reason?: Reason) => {
    setRefused((before) => before.filter((one) => one.home !== home || one.memberId !== memberId));
    await checkInStore().add({
      key: randomKey(),
      list,
      at: Date.now(),
      home,
      memberId,
      present,
      ...(reason ? { reason } : {}),
    });
    await queryClient.invalidateQueries({ queryKey: waitingKey });
    await send();
  };

  return { waiting, refused, note };
}
