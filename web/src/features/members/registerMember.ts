import { type RegisterMemberRequest, registerMember } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";

/** Adds members to the register of one partner; a second tap on the same content counts once. */
export function memberRegistrar(partner: string) {
  const keyFor = idempotencyKeys();
  return async (body: RegisterMemberRequest) =>
    (await registerMember({ path: { partner }, body, headers: keyFor(body), throwOnError: true })).data;
}
