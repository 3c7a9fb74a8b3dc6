import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { Session } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { sessionQuery } from "@/shared/session/session";
import { sessionEnded } from "@/shared/session/sessionEnded";

const TRIES = 3;

/** Reads are tried again while a part is down; anything that changes something is sent once. */
export function createQueryClient(): QueryClient {
  const noticeEnd = (error: Error) => {
    if (!(error instanceof ApiProblem) || error.status !== 401) return;
    const session = queryClient.getQueryData<Session>(sessionQuery.queryKey);
    if (session?.signedIn) sessionEnded.report();
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: "always",
        retry: (failures, error) => error instanceof ApiProblem && error.passing && failures < TRIES - 1,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  return queryClient;
}
