import type { IntlShape } from "react-intl";
import type { ImportState } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

const messageIds: Record<ImportState, MessageId> = {
  reading: "imports.state.reading",
  planned: "imports.state.planned",
  committing: "imports.state.committing",
  committed: "imports.state.committed",
  undoing: "imports.state.undoing",
  undone: "imports.state.undone",
  failed: "imports.state.failed",
};

export function stateName(intl: IntlShape, state: ImportState): string {
  return intl.formatMessage({ id: messageIds[state] });
}

/** Somebody is at work on it: it changes without anybody doing anything here. */
export function isMoving(state: ImportState): boolean {
  return state === "reading" || state === "committing" || state === "undoing";
}
