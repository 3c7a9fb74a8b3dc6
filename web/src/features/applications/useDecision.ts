import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  type Application,
  type ApplicationPage,
  type DecisionRequest,
  decideApplication,
} from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";
import { applicationQuery, applicationsKey, applicationsQuery } from "./applicationsQuery";

type Pages = InfiniteData<ApplicationPage, string | null>;

/** Approves or declines; the open list drops the application at once and gets it back on refusal. */
export function useDecision(partner: string, onDecided: (application: Application) => void) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const openList = applicationsQuery(partner, "open").queryKey;
  return useMutation({
    mutationFn: async ({ application, decision }: { application: Application; decision: DecisionRequest }) =>
      (
        await decideApplication({
          path: { partner, id: application.id },
          body: decision,
          headers: keyFor([application.id, decision]),
          throwOnError: true,
        })
      ).data,
    onMutate: async ({ application }) => {
      await queryClient.cancelQueries({ queryKey: openList });
      const before = queryClient.getQueryData<Pages>(openList);
      queryClient.setQueryData<Pages>(openList, (pages) => pages && without(pages, application.id));
      return { before };
    },
    onError: (_error, _variables, context) => {
      if (context?.before) queryClient.setQueryData(openList, context.before);
    },
    onSuccess: (decided) => {
      queryClient.setQueryData(applicationQuery(partner, decided.id).queryKey, decided);
      // Here and not at the call: the buttons vanish with the state, and their callbacks with them.
      onDecided(decided);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: applicationsKey(partner) }),
  });
}

function without(pages: Pages, id: string): Pages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) })),
  };
}
