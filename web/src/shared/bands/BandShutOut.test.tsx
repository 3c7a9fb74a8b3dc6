// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { afterEach, expect, it } from "vitest";
import type { BandShutOut as Told } from "@/api/generated";
import en from "@/i18n/messages/en.json";
import { publicPartnersQuery } from "@/shared/publicPartners";
import { BandShutOut } from "./BandShutOut";
import { bandsQuery } from "./bandsQuery";

const hours = { date: "2026-10-20", startsAt: "18:00", endsAt: "20:00" };

afterEach(cleanup);

function shown(told: Told[]) {
  const partners = told.map(({ partner }) => partner);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  queryClient.setQueryData(publicPartnersQuery.queryKey, []);
  queryClient.setQueryData(bandsQuery("be-one", hours, partners).queryKey, told);
  render(
    <QueryClientProvider client={queryClient}>
      <IntlProvider locale="en" messages={en}>
        <BandShutOut host="be-one" hours={hours} partners={partners} />
      </IntlProvider>
    </QueryClientProvider>,
  );
  return screen.queryAllByRole("listitem").map((item) => item.textContent);
}

it("says in tenths of whom it shuts out most first", () => {
  expect(
    shown([
      { partner: "be-one", said: 43, shutOut: 13 },
      { partner: "es-two", said: 20, shutOut: 20 },
    ]),
  ).toEqual([
    "es-two: about 100% of those who have said when they have time cannot come then",
    "be-one: about 30% of those who have said when they have time cannot come then",
  ]);
});

it("says nothing of whom it does not know, or whom it suits", () => {
  expect(
    shown([
      { partner: "be-one", said: null, shutOut: null },
      { partner: "es-two", said: 30, shutOut: null },
      { partner: "fr-three", said: 0, shutOut: 0 },
      { partner: "de-four", said: 30, shutOut: 0 },
    ]),
  ).toEqual([]);
});
