// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { afterEach, beforeAll, expect, it } from "vitest";
import type { SchoolDay } from "@/api/generated";
import en from "@/i18n/messages/en.json";
import { publicPartnersQuery } from "@/shared/publicPartners";
import { ShutOut } from "./ShutOut";
import { shutOutQuery } from "./shutOutQuery";

const host = "be-one";
const date = "2026-10-20";

beforeAll(() => {
  // jsdom lays nothing out and so knows no media.
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList;
});

afterEach(cleanup);

function show(days: SchoolDay[]) {
  const partners = days.map((day) => day.partner);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  queryClient.setQueryData(publicPartnersQuery.queryKey, []);
  queryClient.setQueryData(shutOutQuery(host, date, partners).queryKey, days);
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <IntlProvider locale="en" messages={en}>
          <ShutOut host={host} date={date} partners={partners} />
        </IntlProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
}

it("names who has holidays first, and then of whom nobody knows", () => {
  show([
    { partner: "be-one", schools: "unknown" },
    { partner: "es-two", schools: "open" },
    { partner: "fr-three", schools: "closed", first: "2026-10-17", last: "2026-11-01" },
  ]);

  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "fr-three: no school until November 1",
    "be-one: school days unknown",
  ]);
});

it("says so when there is school everywhere", () => {
  show([{ partner: "es-two", schools: "open" }]);

  expect(screen.getByText(en["schools.day.open"])).toBeTruthy();
});
