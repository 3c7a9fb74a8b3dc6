import { ApiProblem } from "@/api/problem";
import type { CheckInStore, Waiting } from "./checkInStore";

export interface Synced {
  sent: number;
  /** What the platform does not take: it knows something else, or she has no seat any more. */
  refused: Waiting[];
}

/**
 * Sends what waits, in order, each with its own key: an answer that was lost is asked for again and
 * nothing is noted twice. Stops where no answer comes, and goes on there the next time.
 */
export async function sync(
  store: CheckInStore,
  list: string,
  send: (waiting: Waiting) => Promise<unknown>,
): Promise<Synced> {
  const synced: Synced = { sent: 0, refused: [] };
  for (const waiting of await store.waiting(list)) {
    try {
      await send(waiting);
      synced.sent++;
    } catch (error) {
      if (!isRefusal(error)) return synced;
      synced.refused.push(waiting);
    }
    await store.remove(waiting.key);
  }
  return synced;
}

/** An answer that says no for good; who is not signed in any more only has to sign in again. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof ApiProblem &&
    !error.passing &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 401
  );
}
