import { queryOptions } from "@tanstack/react-query";
import {
  getCertificate,
  getMyCertificate,
  listCertificates,
  listMyCertificates,
  listMyEnrolments,
  readRoster,
} from "@/api/generated";
import { ApiProblem } from "@/api/problem";

/** Fetched anew whenever somebody looks: what was taken back is not shown as valid a minute later. */
export const publicCertificateQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: ["certificate", partner, id] as const,
    queryFn: async () => (await getCertificate({ path: { partner, id }, throwOnError: true })).data,
    staleTime: 0,
    refetchInterval: 30_000,
  });

const MINE = ["my-certificates"] as const;

export const heldCertificatesQuery = queryOptions({
  queryKey: [...MINE, "held"] as const,
  queryFn: async () => (await listMyCertificates({ throwOnError: true })).data.items,
});

/** The cycles in which the reader has had a seat. */
export const takenCyclesQuery = queryOptions({
  queryKey: [...MINE, "cycles"] as const,
  queryFn: async () =>
    (await listMyEnrolments({ throwOnError: true })).data.items.filter(
      ({ standing }) => standing === "confirmed",
    ),
});

/** None, where the cycle is gone for her. */
export const myCertificateQuery = (host: string, id: string) =>
  queryOptions({
    queryKey: [...MINE, "one", host, id] as const,
    queryFn: async () => {
      const { data, error, response } = await getMyCertificate({ path: { host, id } });
      if (data) return data;
      if (response?.status === 404) return null;
      throw error instanceof ApiProblem ? error : new ApiProblem(response?.status ?? 0, "unreachable");
    },
  });

export const mineKey = MINE;

export const issuedCertificatesQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: ["issued-certificates", partner, id] as const,
    queryFn: async () => (await listCertificates({ path: { partner, id }, throwOnError: true })).data.items,
  });

/** Names, where learners let the host see them; kept no longer than the page is open. */
export const learnersQuery = (partner: string, id: string) =>
  queryOptions({
    queryKey: ["certificate-learners", partner, id] as const,
    queryFn: async () => (await readRoster({ path: { partner, id }, throwOnError: true })).data.items,
    staleTime: 0,
    gcTime: 0,
  });
