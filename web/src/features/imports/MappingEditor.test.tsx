// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { IntlProvider } from "react-intl";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Import } from "@/api/generated";
import { client } from "@/api/generated/client.gen";
import en from "@/i18n/messages/en.json";
import { MappingEditor } from "./MappingEditor";

const one = {
  id: "i1",
  version: 3,
  state: "planned",
  preset: "other",
  columns: [
    { index: 0, header: "Naam", samples: ["Joke", "Kaat"] },
    { index: 1, header: "Familie", samples: ["Van Eeckhaute"] },
  ],
  mapping: [{ field: "familyName", column: 0, value: null }],
} as unknown as Import;

const sent: unknown[] = [];
const close = vi.fn();

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

beforeEach(() => {
  sent.length = 0;
  close.mockClear();
  client.setConfig({
    baseUrl: "http://localhost",
    fetch: async (request) => {
      sent.push(await (request as Request).json());
      return Response.json({ ...one, state: "reading" }, { status: 202 });
    },
  });
  render(
    <MantineProvider>
      <IntlProvider locale="en" messages={en}>
        <QueryClientProvider client={new QueryClient()}>
          <MappingEditor partner="be-mompreneurs" one={one} close={close} />
        </QueryClientProvider>
      </IntlProvider>
    </MantineProvider>,
  );
});

afterEach(cleanup);

const apply = () => screen.getByRole("button", { name: en["imports.mapping.apply"] });

describe("the mapping editor", () => {
  it("shows what stands in the column, so that a wrong one shows", () => {
    expect(screen.getByText("In the file: Joke · Kaat")).toBeDefined();
  });

  it("sends columns and values for everybody, and closes", async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText(en["person.familyName"]), "B: Familie");
    await user.selectOptions(screen.getByLabelText(en["person.givenName"]), "A: Naam");
    await user.selectOptions(screen.getByLabelText(en["person.language"]), en["imports.mapping.fixed"]);
    await user.selectOptions(screen.getByLabelText("Language, for everybody"), "Nederlands");
    await user.click(apply());
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(sent).toEqual([
      {
        preset: "other",
        mapping: [
          { field: "familyName", column: 1, value: null },
          { field: "givenName", column: 0, value: null },
          { field: "language", column: null, value: "nl" },
        ],
      },
    ]);
  });

  it("offers no value for everybody where it would be nonsense", () => {
    const options = [...(screen.getByLabelText(en["person.familyName"]) as HTMLSelectElement).options];
    expect(options.map(({ text }) => text)).not.toContain(en["imports.mapping.fixed"]);
  });

  it("says that names are needed, and leads to the field, before anything is sent", async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText(en["person.familyName"]), en["imports.mapping.none"]);
    await user.click(apply());
    const alert = await screen.findByRole("alert");
    expect(document.activeElement).toBe(alert);
    await user.click(screen.getByRole("link", { name: en["imports.mapping.names"] }));
    expect(document.activeElement).toBe(screen.getByLabelText(en["person.familyName"]));
    expect(sent).toEqual([]);
  });
});
