import {
  IconArrowBackUp,
  IconBan,
  IconLock,
  IconMinus,
  IconPencil,
  IconUserExclamation,
  IconUserPlus,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { MessageId } from "@/i18n/loadMessages";
import type { RowFilter } from "./rowFilters";

export interface RowState {
  name: MessageId;
  /** Where a count stands for itself, it says a little more. */
  countName?: MessageId;
  Sign: ComponentType<{ size?: number; "aria-hidden"?: boolean }>;
  color: string;
}

/** What happens to a row, in words and with a sign: the colour only helps. */
export const rowStates: Record<RowFilter, RowState> = {
  create: { name: "imports.row.create", Sign: IconUserPlus, color: "teal.9" },
  update: { name: "imports.row.update", Sign: IconPencil, color: "plum.8" },
  skip: { name: "imports.row.skip", countName: "imports.count.skip", Sign: IconMinus, color: "gray.8" },
  reject: { name: "imports.row.reject", Sign: IconBan, color: "coral.9" },
  created: { name: "imports.row.created", Sign: IconUserPlus, color: "teal.9" },
  updated: { name: "imports.row.updated", Sign: IconPencil, color: "plum.8" },
  conflict: { name: "imports.row.conflict", Sign: IconUserExclamation, color: "coral.9" },
  undone: { name: "imports.row.undone", Sign: IconArrowBackUp, color: "gray.8" },
  kept: { name: "imports.row.kept", Sign: IconLock, color: "plum.8" },
};
