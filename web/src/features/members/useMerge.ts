import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Member, mergeMember } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { idempotencyKeys } from "@/shared/idempotency";
import { versionTag } from "@/shared/versionTag";
import { memberChanged } from "./memberChanged";

export interface Merge {
  kept: Member;
  other: Member;
  /** The fields that come from the other record, and those that come from the kept one. */
  take: string[];
  keep: string[];
}

/**
 * Merges another record into the kept one. Which of the two stays is not the coordinator's concern:
 * where the account hangs on the other one, that one stays, with the same fields chosen.
 */
export function useMerge(partner: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const send = async ({ kept, other, take }: Merge) => {
    const body = { otherId: other.id, otherVersion: other.version, take };
    return (
      await mergeMember({
        path: { partner, id: kept.id },
        headers: { ...keyFor([kept.id, kept.version, body]), "If-Match": versionTag(kept.version) },
        body,
        throwOnError: true,
      })
    ).data;
  };
  return useMutation({
    mutationFn: async (merge: Merge) => {
      try {
        return await send(merge);
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== "account-stays") throw error;
        return send({ kept: merge.other, other: merge.kept, take: merge.keep, keep: merge.take });
      }
    },
    onSuccess: (member) => memberChanged(queryClient, partner, member),
  });
}
