import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { randomKey } from "@/shared/idempotency";
import { sync } from "./checkInQueue";
import { CheckInStore, type Reason, type Waiting } from "./checkInStore";
import { type Door, sheetQuery } from "./door";

const AGAIN_MS = 15_000;

let opened: CheckInStore | undefined;

/** Opened by the first list: nobody else needs a database on her device. */
export function checkInStore(): CheckInStore {
  opened ??= new CheckInStore();
  return opened;
}

/**
 * Notes who is there. What is noted lies on the device first and is sent at once, or as soon as
 * there is a network again.
 */
export function useCheckIn(door: Door) {
  const queryClient = useQueryClient();
  const { list } = door;
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
      const { queryKey } = sheetQuery(door);
      const synced = await sync(checkInStore(), list, async ({ key, home, memberId, present, reason }) => {
        const body = { home, memberId, present, ...(reason ? { reason } : {}) };
        const sheet = await door.note(key, body);
        // What was asked for before does not know it.
        await queryClient.cancelQueries({ queryKey });
        queryClient.setQueryData(queryKey, sheet);
      });
      if (synced.refused.length > 0) {
        setRefused((before) => [...before, ...synced.refused]);
        await queryClient.invalidateQueries({ queryKey });
      }
    } finally {
      running.current = false;
      await queryClient.invalidateQueries({ queryKey: ["check-in-waiting", list] });
    }
  }, [door, list, queryClient]);

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
