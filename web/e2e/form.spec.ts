import { expect, test } from "@playwright/test";
import { expectAccessible, messagesIn, person } from "./federation.ts";

test("three mistakes are put right by keyboard alone", async ({ browser }) => {
  const words = messagesIn("nl");
  const page = await person(browser, "nl", 360);
  await page.goto("/apply/be-mompreneurs");
  await page.getByLabel(words["person.email"], { exact: true }).focus();
  await page.keyboard.type("half@");
  await page.keyboard.press("Enter");

  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${words["form.titleError"]}`));
  await expectAccessible(page);
  for (const [field, value] of [
    ["person.givenName", "Lotte"],
    ["person.familyName", "De Smet"],
    ["person.email", "lotte.desmet@applicants.example"],
  ] as const) {
    const link = summary.getByRole("link", { name: new RegExp(`^${words[field]}:`) });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel(words[field], { exact: true })).toBeFocused();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(value);
    await page.keyboard.press("Tab");
  }
  await expect(summary).toBeHidden();
});

test("a change of language keeps the page and what was typed", async ({ browser }) => {
  const dutch = messagesIn("nl");
  const french = messagesIn("fr");
  const page = await person(browser, "nl");
  await page.goto("/apply/be-mompreneurs");
  await page.getByLabel(dutch["person.givenName"], { exact: true }).fill("Lotte");
  await page.getByRole("combobox", { name: new RegExp(`^${dutch["person.country"]} `) }).selectOption("FR");
  await page.getByLabel(dutch["apply.formLanguage"]).selectOption("fr");

  await expect(page.getByLabel(french["person.givenName"], { exact: true })).toHaveValue("Lotte");
  await expect(page.getByRole("combobox", { name: new RegExp(`^${french["person.country"]} `) })).toHaveValue(
    "FR",
  );
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("pages that are not there or not for everybody say what to do next", async ({ browser }) => {
  const words = messagesIn("gl");
  const page = await person(browser, "gl", 360);
  await page.goto("/not-here");
  await expect(page.getByRole("heading", { level: 1, name: words["failure.missing.title"] })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/apply/xx-unknown");
  await expect(page.getByRole("heading", { level: 1, name: words["failure.missing.title"] })).toBeVisible();
  await page.goto("/confirm#not-a-token");
  await expect(page.getByRole("heading", { level: 1, name: words["failure.link.title"] })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/federation");
  await expect(page.getByRole("heading", { level: 1, name: words["guard.signIn.title"] })).toBeVisible();
  await expectAccessible(page);
});

test("the first key leads past the frame to the content", async ({ browser }) => {
  const words = messagesIn("nl");
  const page = await person(browser, "nl");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words["shell.skip"] })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});
