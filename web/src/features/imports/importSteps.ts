import type { ImportState } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

export const steps = [
  "imports.step.file",
  "imports.step.check",
  "imports.step.import",
  "imports.step.result",
] as const satisfies readonly MessageId[];

/** At which of the steps an import stands, from 0. */
export function stepOf(state: ImportState): number {
  switch (state) {
    case "reading":
    case "failed":
      return 0;
    case "planned":
      return 1;
    case "committing":
      return 2;
    case "committed":
    case "undoing":
    case "undone":
      return 3;
  }
}
