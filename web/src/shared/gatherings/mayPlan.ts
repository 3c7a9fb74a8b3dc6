import type { Me } from "@/api/generated";
import { hasRoleAt } from "@/shared/session/session";

/** Who plans a partner's gatherings. */
export function mayPlan(me: Me, partner: string): boolean {
  return hasRoleAt(me, partner, "organiser") || hasRoleAt(me, partner, "coordinator");
}
