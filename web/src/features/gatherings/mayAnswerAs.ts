import type { Gathering, Me } from "@/api/generated";

/** The memberships with which somebody may come; the host's own comes first. */
export function mayAnswerAs(me: Me, { host, visibility }: Pick<Gathering, "host" | "visibility">) {
  return me.memberships
    .filter(
      ({ partner, roles }) => roles.includes("member") && (visibility !== "partner" || partner === host),
    )
    .toSorted((a, b) => Number(b.partner === host) - Number(a.partner === host));
}
