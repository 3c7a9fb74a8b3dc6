import type { MessageId } from "@/i18n/loadMessages";
import type { Visibility } from "./gatheringValues";

/** Who may know of a gathering, in words. */
export const visibilities: Record<Visibility, MessageId> = {
  partner: "planning.visibility.partner",
  federation: "planning.visibility.federation",
  public: "planning.visibility.public",
};
