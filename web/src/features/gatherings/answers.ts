import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type AnswerRequest, getAnswer, putAnswer } from "@/api/generated";
import { idempotencyKeys } from "@/shared/idempotency";

const REFRESH_MS = 30_000;

export const answerQuery = (host: string, id: string, date: string) =>
  queryOptions({
    queryKey: ["gatherings", "answer", host, id, date] as const,
    queryFn: async () => (await getAnswer({ path: { host, id, date }, throwOnError: true })).data,
    refetchInterval: REFRESH_MS,
  });

/** Says whether I come; a second tap after a lost answer counts once. */
export function useAnswer(host: string, id: string, date: string) {
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const { queryKey } = answerQuery(host, id, date);
  return useMutation({
    mutationFn: async (body: AnswerRequest) =>
      (await putAnswer({ path: { host, id, date }, body, headers: keyFor(body), throwOnError: true })).data,
    onSuccess: (answer) => queryClient.setQueryData(queryKey, answer),
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
