import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ChangeMemberRequest, changeMember } from "@/api/generated";
import { versionTag } from "@/shared/versionTag";
import { memberChanged } from "./memberChanged";

/** Changes fields of a member, unless somebody else has changed her since the given version. */
export function useChangeMember(partner: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version, patch }: { id: string; version: number; patch: ChangeMemberRequest }) =>
      (
        await changeMember({
          path: { partner, id },
          headers: { "If-Match": versionTag(version) },
          body: patch,
          throwOnError: true,
        })
      ).data,
    onSuccess: (member) => memberChanged(queryClient, partner, member),
  });
}
