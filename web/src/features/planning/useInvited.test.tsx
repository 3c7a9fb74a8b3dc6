// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import { publicPartnersQuery } from "@/shared/publicPartners";
import type { Visibility } from "./gatheringValues";
import { useInvited } from "./useInvited";

afterEach(cleanup);

function invited(visibility: Visibility) {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  const known = [{ id: "be-one" }, { id: "es-two" }] as never;
  queryClient.setQueryData(publicPartnersQuery.queryKey, known);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  );
  return renderHook(() => useInvited("es-two", visibility), { wrapper }).result.current;
}

it("invites the host's own members to what is for them", () => {
  expect(invited("partner")).toEqual(["es-two"]);
});

it("invites members of all partners to what is for the federation, or for everybody", () => {
  expect(invited("federation")).toEqual(["be-one", "es-two"]);
  expect(invited("public")).toEqual(["be-one", "es-two"]);
});
