import type { Me } from "@/api/generated";
import { hasRoleAt } from "@/shared/session/session";

/** Who gives or looks after a partner's cycles. */
export function mayHost(me: Me, partner: string): boolean {
  return hasRoleAt(me, partner, "trainer") || hasRoleAt(me, partner, "coordinator");
}
