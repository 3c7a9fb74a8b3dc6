import { linkMembership as send } from "@/api/generated";

/** Links the signed-in account to the membership that the token stands for. */
export async function linkMembership(token: string) {
  return (await send({ body: { token }, throwOnError: true })).data;
}
