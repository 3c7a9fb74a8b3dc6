import { useMutation, useQueryClient } from "@tanstack/react-query";
import { changeRoles, type Role } from "@/api/generated";
import { membersKey } from "./membersQuery";

export function useChangeRoles(partner: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, roles }: { id: string; roles: Role[] }) =>
      (await changeRoles({ path: { partner, id }, body: { roles }, throwOnError: true })).data,
    onSettled: () => {
      queryClient.invalidateQueries({ queryKey: membersKey(partner) });
      queryClient.invalidateQueries({ queryKey: ["me"] });
    },
  });
}
