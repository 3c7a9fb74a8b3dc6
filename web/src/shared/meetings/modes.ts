import type { MessageId } from "@/i18n/loadMessages";

export type Mode = "on-site" | "online" | "hybrid";

/** Where people meet, in the words of every page. */
export const modeMessages: Record<Mode, MessageId> = {
  "on-site": "cycles.mode.onSite",
  online: "cycles.mode.online",
  hybrid: "cycles.mode.hybrid",
};

export const modes = Object.keys(modeMessages) as Mode[];
