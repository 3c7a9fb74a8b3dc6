import { type AddPartnerRequest, addPartner } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";

/** Adds partners; a second tap on the same content counts once. */
export function partnerAdder() {
  const keyFor = idempotencyKeys();
  return async (body: AddPartnerRequest) =>
    (await addPartner({ body, headers: keyFor(body), throwOnError: true })).data;
}
