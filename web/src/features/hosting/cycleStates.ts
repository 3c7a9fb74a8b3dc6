import type { IntlShape } from "react-intl";
import type { Cycle } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

type State = Cycle["state"];
export type Step = "publish" | "open" | "complete" | "cancel";

const names: Record<State, MessageId> = {
  draft: "hosting.state.draft",
  published: "hosting.state.published",
  enrolling: "hosting.state.enrolling",
  running: "hosting.state.running",
  completed: "hosting.state.completed",
  cancelled: "hosting.state.cancelled",
};

export function stateName(intl: IntlShape, state: State): string {
  return intl.formatMessage({ id: names[state] });
}

/** The step that comes next, if its host takes it. */
export const nextStep: Record<State, Exclude<Step, "cancel"> | undefined> = {
  draft: "publish",
  published: "open",
  enrolling: undefined,
  running: "complete",
  completed: undefined,
  cancelled: undefined,
};

export function mayBeCancelled(state: State): boolean {
  return state !== "completed" && state !== "cancelled";
}

/** From then on people rely on it. */
export function isPublic(state: State): boolean {
  return state !== "draft";
}

/** Texts, sessions and seats may still change. */
export function mayBeEdited(state: State): boolean {
  return mayBeCancelled(state);
}
