import {
  type AskForSeatRequest,
  answerAsGuest as answer,
  askForSeat,
  confirmSeat as confirm,
  type GuestAnswerRequest,
  lookAtSeat,
} from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";

/** Asks for places at one partner's gatherings; a second tap on the same content counts once. */
export function seatAsker(partner: string) {
  const keyFor = idempotencyKeys();
  return async (body: AskForSeatRequest) => {
    await askForSeat({ path: { partner }, body, headers: keyFor(body), throwOnError: true });
  };
}

/** Says that whoever reads the mailbox wants to come. */
export async function confirmSeat(token: string) {
  return (await confirm({ body: { token }, throwOnError: true })).data;
}

export async function readSeat(token: string) {
  return (await lookAtSeat({ body: { token }, throwOnError: true })).data;
}

export async function answerAsGuest(body: GuestAnswerRequest) {
  return (await answer({ body, throwOnError: true })).data;
}
