import type { Gathering, GatheringDate } from "@/api/generated";

/** The date that is asked for; else the next one that takes place, or the last one. */
export function chosenDate(
  gathering: Gathering,
  asked: string | undefined,
  now: string,
): GatheringDate | undefined {
  const { dates } = gathering;
  return (
    dates.find(({ planned }) => planned === asked) ??
    dates.find(({ end, cancelledAt }) => end > now && !cancelledAt) ??
    dates.at(-1)
  );
}

/** What is to come, cancelled dates too: somebody may have meant to come. */
export function datesToCome(gathering: Gathering, now: string): GatheringDate[] {
  return gathering.dates.filter(({ end }) => end > now);
}

/** Whether somebody can still say that she comes. */
export function isOpen({ start, cancelledAt }: GatheringDate, now: string): boolean {
  return start > now && !cancelledAt;
}

/** Whether it is on another day, or at another time, than it was planned for. */
export function isMoved(gathering: Gathering, date: GatheringDate): boolean {
  const plan = planOf(gathering, date);
  return (
    date.date !== date.planned ||
    (plan !== undefined &&
      (plan.hours.startsAt !== date.hours.startsAt ||
        plan.hours.endsAt !== date.hours.endsAt ||
        plan.hours.zone !== date.hours.zone))
  );
}

/** The plan that a date is of: the last one that begins on it or before. */
export function planOf({ plans }: Gathering, { planned }: Pick<GatheringDate, "planned">) {
  return plans.filter(({ first }) => first <= planned).at(-1);
}
