import { expect, type Page, test } from "@playwright/test";
import type { Messages } from "../src/i18n/loadMessages.ts";
import { comesTo, coordinatorOf, expectAccessible, mailedLink, messagesIn, person } from "./federation.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const host = "es-uvigo";

/** So many days from now, as a field for a day takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Pressed by keyboard alone. */
function keyboard(page: Page) {
  return {
    press: (name: string) => page.getByRole("button", { name, exact: true }).press("Enter"),
    follow: (name: string) => page.getByRole("link", { name, exact: true }).press("Enter"),
    fill: (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value),
    choose: (label: string, value: string) => page.getByLabel(label, { exact: true }).selectOption(value),
  };
}

async function plans(page: Page, words: Messages, title: string) {
  const { press, fill, choose } = keyboard(page);
  await page.getByRole("link", { name: words["planning.new"] }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words["planning.new"] })).toBeFocused();
  await press(words["planning.save.new"]);
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole("link").first().press("Enter");
  await page.keyboard.type(title);
  await fill(words["hosting.text.summary"], "Café e preguntas, cada semana");
  await fill(words["hosting.session.date"], inDays(30));
  await choose(words["planning.repeats"], "weekly");
  await fill(words["planning.count"], "4");
  await choose(words["hosting.session.mode"], "online");
  await choose(words["planning.visibility"], "public");
  await expectAccessible(page);
  await press(words["planning.save.new"]);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
  await expectAccessible(page);
}

/** From a gathering's page, by keyboard alone. */
async function comesAsGuest(page: Page, words: Messages, email: string) {
  const { press, follow, fill, choose } = keyboard(page);
  await follow(words["guests.title"]);
  await expect(page.getByRole("heading", { level: 1, name: words["guests.title"] })).toBeFocused();
  await press(words["guests.send"]);
  await expect(page.getByRole("alert")).toBeFocused();
  await expectAccessible(page);
  await choose(words["answers.people"], "2");
  await fill(words["person.givenName"], "Ada");
  await fill(words["person.familyName"], "Visser");
  await fill(words["person.email"], email);
  await page.getByLabel(words["guests.privacy.read"]).press("Space");
  await press(words["guests.send"]);
  await expect(page.getByRole("heading", { level: 1, name: words["apply.sent.title"] })).toBeFocused();
  await expectAccessible(page);

  await page.goto(await mailedLink(email, "/g/confirm"));
  await press(words["guests.confirm.yes"]);
  await expect(page.getByRole("heading", { level: 1, name: words["guests.confirmed.title"] })).toBeFocused();
  await expectAccessible(page);
}

async function givesBack(page: Page, words: Messages, email: string) {
  const { press } = keyboard(page);
  await page.goto(await mailedLink(email, "/g/seat"));
  await expect(page.getByRole("heading", { level: 1, name: words["guests.seat.title"] })).toBeVisible();
  await expectAccessible(page);
  await press(words["guests.seat.withdraw"]);
  await press(words["guests.seat.withdraw.yes"]);
  await expect(page.getByText(words["guests.seat.withdrawn"])).toBeVisible();
}

test("a coordinator plans, moves and cancels in gl; others find it in nl, at 360 px, by keyboard alone", async ({
  browser,
}) => {
  test.slow();
  const words = messagesIn("gl");
  const title = `Café das martes ${Date.now().toString(36)}`;
  const why = "A sala está pechada polo temporal.";
  const page = await person(browser, "gl", 360);
  const { press, fill } = keyboard(page);
  await comesTo(`/partners/${host}/gatherings`, page, coordinatorOf(host), words);
  await test.step("four dates are planned, after what was missing was said", () => plans(page, words, title));

  await test.step("one date is moved, and it is said that only this one is", async () => {
    await page.getByRole("link", { name: words["planning.change.this"] }).nth(1).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await fill(words["hosting.session.date"], inDays(38));
    await press(words["planning.save"]);
    await expect(page.getByText(words["planning.saved"])).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("another is cancelled, after it was said what will happen", async () => {
    await page.getByRole("button", { name: words["planning.cancel"] }).nth(2).press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await fill(words["planning.reason"], why);
    await dialog.locator("button[type=submit]").press("Enter");
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words["gatherings.cancelled"], { exact: true })).toBeVisible();
    await expect(page.locator('q[lang="gl"]')).toHaveText(why);
  });

  const dutch = messagesIn("nl");
  const visitor = await person(browser, "nl", 360);
  await test.step("somebody who is not signed in finds it, as a list and as a month", async () => {
    await expect(async () => {
      await visitor.goto(`/gatherings?host=${host}`);
      await expect(visitor.getByRole("link", { name: title })).toHaveCount(3, { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expectAccessible(visitor);
    await keyboard(visitor).follow(dutch["gatherings.view.month"]);
    await expect(visitor.getByRole("table")).toBeVisible();
    await expectAccessible(visitor);
    await keyboard(visitor).follow(dutch["gatherings.view.list"]);
  });

  await test.step("its page tells all dates, and how to come", async () => {
    await visitor.getByRole("link", { name: title }).first().press("Enter");
    await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expect(visitor.getByText(dutch["gatherings.moved"], { exact: true })).toBeVisible();
    await expect(visitor.getByText(dutch["gatherings.cancelled"], { exact: true })).toBeVisible();
    await expect(visitor.getByRole("heading", { name: dutch["gatherings.come"] })).toBeVisible();
    await expectAccessible(visitor);
  });

  const itsPage = visitor.url();
  const guest = `gast.${Date.now().toString(36)}@guests.example`;
  await test.step("she comes without an account", () => comesAsGuest(visitor, dutch, guest));

  await test.step("at the door the host reads her name", async () => {
    const id = new URL(itsPage).pathname.split("/").at(-1);
    await page.goto(`/partners/${host}/gatherings/${id}`);
    await page.getByRole("link", { name: words["checkin.title"] }).first().press("Enter");
    await expect(page.getByText("Ada Visser")).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(words["checkin.guest"])).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("she gives her place back", async () => {
    await givesBack(visitor, dutch, guest);
    await visitor.goto(itsPage);
  });

  await test.step("the calendar's address is there to open, to copy and as a picture", async () => {
    await keyboard(visitor).press(dutch["feeds.subscribe"]);
    const dialog = visitor.getByRole("dialog");
    await expect(dialog.getByRole("link", { name: dutch["feeds.open"] })).toHaveAttribute("href", /^webcal:/);
    await dialog.getByRole("button", { name: dutch["feeds.picture"] }).press("Enter");
    await expect(dialog.getByRole("img", { name: dutch["feeds.picture.label"] })).toBeVisible();
    await expectAccessible(visitor);
    await visitor.keyboard.press("Escape");
  });

  await test.step("the page without a script says the same in German", async () => {
    const id = new URL(visitor.url()).pathname.split("/").at(-1);
    await visitor.goto(`/api/public/partners/${host}/gatherings/${id}.html?lang=de`);
    await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(visitor.getByText("Abgesagt", { exact: true })).toBeVisible();
    await expect(visitor.locator('q[lang="gl"]')).toHaveText(why);
    await expectAccessible(visitor);
  });

  await test.step("the coordinator makes an address of her own, sees it once, and takes it back", async () => {
    await page.goto("/gatherings");
    await press(words["feeds.subscribe"]);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: words["feeds.make"] }).press("Enter");
    await expect(dialog.getByLabel(words["feeds.mine.address"])).toHaveValue(/\/api\/feeds\/.+\.ics$/);
    await expectAccessible(page);
    await dialog.getByRole("button", { name: words["feeds.revoke"] }).first().press("Enter");
    await expect(page.getByText(words["feeds.revoked"])).toBeVisible();
    await expect(dialog.getByLabel(words["feeds.mine.address"])).toBeHidden();
  });
});
