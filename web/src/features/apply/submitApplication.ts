import { type SubmitApplicationRequest, submitApplication } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";

/** Sends applications to one partner; a second tap on the same content counts once. */
export function applicationSender(partner: string) {
  const keyFor = idempotencyKeys();
  return async (body: SubmitApplicationRequest) => {
    await submitApplication({ path: { partner }, body, headers: keyFor(body), throwOnError: true });
  };
}
