import { confirmApplication as send } from "@/api/generated";

/** Proves that the mailbox of an application is hers. */
export async function confirmApplication(token: string) {
  return (await send({ body: { token }, throwOnError: true })).data;
}
