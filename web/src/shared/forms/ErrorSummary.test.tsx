// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { IntlProvider } from "react-intl";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ApiProblem } from "@/api/problem";
import type { Locale } from "@/i18n/locales";
import en from "@/i18n/messages/en.json";
import fr from "@/i18n/messages/fr.json";
import { ErrorSummary } from "./ErrorSummary";
import { SelectField, TextField } from "./Field";
import { useRequestForm, withoutBlanks } from "./useRequestForm";

const schema = z.object({ name: z.string().min(1), country: z.string() });

function Form({ send, countries }: { send: () => Promise<void>; countries: string[] }) {
  const { form, submit, failure, attempt } = useRequestForm<
    { name: string; country: string },
    z.infer<typeof schema>
  >({ schema, toBody: withoutBlanks, defaultValues: { name: "", country: "ES" }, send });
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        errors={form.formState.errors}
        labels={{ name: "Name", country: "Country" }}
        failure={failure}
        attempt={attempt}
      />
      <TextField form={form} name="name" label="Name" />
      <SelectField
        form={form}
        name="country"
        label="Country"
        options={countries.map((value) => ({ value, label: value }))}
      />
      <button type="submit">Send</button>
    </form>
  );
}

function page(send: () => Promise<void>, locale: Locale = "en", countries = ["BE", "ES", "US"]) {
  return (
    <MantineProvider>
      <IntlProvider locale={locale} messages={locale === "en" ? en : fr}>
        <Form send={send} countries={countries} />
      </IntlProvider>
    </MantineProvider>
  );
}

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

describe("a refused form", () => {
  it("moves the focus to the summary, whose links lead to the fields", async () => {
    const user = userEvent.setup();
    const send = vi.fn(async () => {});
    render(page(send));
    await user.click(screen.getByRole("button", { name: "Send" }));

    const summary = await screen.findByRole("alert");
    expect(document.activeElement).toBe(summary);
    await user.click(screen.getByRole("link", { name: "Name: This is needed" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    expect(send).not.toHaveBeenCalled();
  });

  it("takes the focus again at the next attempt", async () => {
    const user = userEvent.setup();
    render(page(async () => {}));
    await user.click(screen.getByRole("button", { name: "Send" }));
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(document.activeElement).toBe(await screen.findByRole("alert"));
  });

  it("shows the server's refusal at its field", async () => {
    const user = userEvent.setup();
    render(
      page(async () => {
        throw new ApiProblem(400, "invalid", [{ pointer: "/name", code: "too-long", params: { max: 80 } }]);
      }),
    );
    await user.type(screen.getByLabelText("Name"), "An");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(
      await screen.findByRole("link", { name: "Name: This is too long: 80 characters at most" }),
    ).toBeDefined();
  });

  it("explains a failure that belongs to no field", async () => {
    const user = userEvent.setup();
    render(
      page(async () => {
        throw new ApiProblem(503, "unavailable");
      }),
    );
    await user.type(screen.getByLabelText("Name"), "An");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Part of the platform is taking a break.",
    );
  });
});

describe("a language switch", () => {
  it("keeps what was typed and chosen, and speaks the errors anew", async () => {
    const user = userEvent.setup();
    const send = async () => {};
    const { rerender } = render(page(send));
    await user.click(screen.getByRole("button", { name: "Send" }));
    rerender(page(send, "fr", ["US", "ES", "BE"]));
    expect(screen.getByRole("link", { name: "Name: Ce champ est nécessaire" })).toBeDefined();
    expect((screen.getByLabelText("Country") as HTMLSelectElement).value).toBe("ES");

    await user.type(screen.getByLabelText("Name"), "Anneke");
    rerender(page(send, "en"));
    expect((screen.getByLabelText("Name") as HTMLInputElement).value).toBe("Anneke");
  });
});
