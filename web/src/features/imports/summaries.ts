import type { IntlShape } from "react-intl";
import type { Import } from "@/api/generated";
import { failureText } from "./refusals";

/** What an import comes to, in one sentence; nothing while it is at work. */
export function summaryText(intl: IntlShape, { state, plan, outcome, undo, failure }: Import): string | null {
  switch (state) {
    case "planned":
      if (!plan) return null;
      return intl.formatMessage(
        { id: plan.create + plan.update > 0 ? "imports.plan.sentence" : "imports.plan.nothing" },
        { create: plan.create, update: plan.update, skip: plan.skip, reject: plan.reject },
      );
    case "committed":
      if (!outcome) return null;
      return intl.formatMessage(
        { id: "imports.result.sentence" },
        { created: outcome.created, updated: outcome.updated },
      );
    case "undone":
      return intl.formatMessage(
        { id: "imports.undone.sentence" },
        { reverted: undo?.reverted ?? 0, kept: undo?.kept ?? 0 },
      );
    case "failed":
      return failureText(intl, failure);
    case "reading":
    case "committing":
    case "undoing":
      return null;
  }
}
