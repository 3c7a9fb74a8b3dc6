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
  /** The same beside a number, in its plural. */
  counted: MessageId;
  Sign: ComponentType<{ size?: number; "aria-hidden"?: boolean }>;
  color: string;
}

/** What happens to a row, in words and with a sign: the colour only helps. */
export const rowStates: Record<RowFilter, RowState> = {
  create: {
    name: "imports.row.create",
    counted: "imports.count.create",
    Sign: IconUserPlus,
    color: "teal.9",
  },
  update: { name: "imports.row.update", counted: "imports.count.update", Sign: IconPencil, color: "plum.8" },
  skip: { name: "imports.row.skip", counted: "imports.count.skip", Sign: IconMinus, color: "gray.8" },
  reject: { name: "imports.row.reject", counted: "imports.count.reject", Sign: IconBan, color: "coral.9" },
  created: {
    name: "imports.row.created",
    counted: "imports.count.created",
    Sign: IconUserPlus,
    color: "teal.9",
  },
  updated: {
    name: "imports.row.updated",
    counted: "imports.count.updated",
    Sign: IconPencil,
    color: "plum.8",
  },
  conflict: {
    name: "imports.row.conflict",
    counted: "imports.count.conflict",
    Sign: IconUserExclamation,
    color: "coral.9",
  },
  undone: {
    name: "imports.row.undone",
    counted: "imports.count.undone",
    Sign: IconArrowBackUp,
    color: "gray.8",
  },
  kept: { name: "imports.row.kept", counted: "imports.count.kept", Sign: IconLock, color: "plum.8" },
};
