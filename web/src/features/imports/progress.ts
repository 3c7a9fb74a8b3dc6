import type { Import, ImportProgress, ImportState } from "@/api/generated";
import { isMoving } from "./importStates";

export interface ProgressStep extends ImportProgress {
  state: ImportState;
}

const ANNOUNCED_PERCENT = 10;

export function percentOf({ done, total }: ImportProgress): number {
  return total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0;
}

/** The percentage to be read out: it changes every ten, not at each row. */
export function announced(percent: number): number {
  return Math.floor(percent / ANNOUNCED_PERCENT) * ANNOUNCED_PERCENT;
}

/** A stream and a poll may cross: within one state, work only goes forward. */
export function withStep(before: Import, { state, done, total }: ProgressStep): Import {
  if (!isMoving(before.state)) return before;
  if (before.state === state && done < before.progress.done) return before;
  return { ...before, state, progress: { done, total } };
}
