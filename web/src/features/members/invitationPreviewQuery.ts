import { queryOptions } from "@tanstack/react-query";
import { type InviteMembersRequest, previewInvitations } from "@/api/generated";
import { membersKey } from "./membersQuery";

/** What inviting these members would send; asked anew each time, because others invite as well. */
export const invitationPreviewQuery = (partner: string, whom: InviteMembersRequest) =>
  queryOptions({
    queryKey: [...membersKey(partner), "invitations", whom] as const,
    queryFn: async () =>
      (await previewInvitations({ path: { partner }, body: whom, throwOnError: true })).data,
    staleTime: 0,
    gcTime: 0,
  });
