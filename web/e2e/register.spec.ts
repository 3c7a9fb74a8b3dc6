import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { comesTo, coordinatorOf, expectAccessible, messagesIn, person } from "./federation.ts";

const partner = "be-mompreneurs";
const words = messagesIn("fr");
const PHONE = 360;

/** A coordinator in a browser of her own, at the register. */
async function atTheRegister(browser: Browser, width: number): Promise<Page> {
  const page = await person(browser, "fr", width);
  await comesTo(`/partners/${partner}/members`, page, coordinatorOf(partner), words);
  await expect(page.getByRole("heading", { level: 1, name: words["members.title"] })).toBeVisible();
  return page;
}

test("a coordinator finds, edits, renews and downloads members, and loses no edit, in fr at 360 px", async ({
  browser,
}) => {
  const familyName = `Épreuve${Date.now().toString(36)}`;
  const name = `Zoé ${familyName}`;
  const withoutAccents = `epreuve${familyName.slice("Épreuve".length)}`;
  const coordinator = await atTheRegister(browser, PHONE);

  await test.step("she adds a member with more than the name", async () => {
    await expectAccessible(coordinator);
    await coordinator.getByRole("button", { name: words["members.add"] }).first().click();
    const dialog = coordinator.getByRole("dialog");
    await dialog.getByLabel(words["person.givenName"], { exact: true }).fill("Zoé");
    await dialog.getByLabel(words["person.familyName"], { exact: true }).fill(familyName);
    await dialog.getByRole("button", { name: words["members.more"] }).click();
    await field(dialog, words["person.city"]).fill("Namur");
    await field(dialog, words["members.trade"]).fill("céramique");
    await field(dialog, words["members.skills"]).fill("comptabilité");
    await coordinator.keyboard.press("Enter");
    await expectAccessible(coordinator);
    await dialog.getByRole("button", { name: words["members.add.send"], exact: true }).click();
    await expect(dialog).toBeHidden();
  });

  const row = coordinator.getByRole("rowheader", { name });
  await test.step("she finds her without typing an accent, and the address tells it", async () => {
    await coordinator.getByLabel(words["members.search"]).fill(withoutAccents);
    await expect(row).toBeVisible();
    await expect(coordinator.getByRole("rowheader")).toHaveCount(1);
    await expect(coordinator).toHaveURL(new RegExp(`q=${withoutAccents}`));
    await expectAccessible(coordinator);
  });

  await test.step("what has been found is a file, with its headers in her language", async () => {
    for (const [item, ending] of [
      ["members.export.csv", "csv"],
      ["members.export.xlsx", "xlsx"],
    ] as const) {
      await coordinator.getByRole("button", { name: words["common.actions"] }).click();
      const download = coordinator.waitForEvent("download");
      await coordinator.getByRole("menuitem", { name: words[item] }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
      if (ending === "csv") {
        const text = readFileSync(await file.path(), "utf8");
        expect(text).toContain(familyName);
        expect(text.trim().split(/\r?\n/), "the header and her").toHaveLength(2);
      }
      await coordinator.keyboard.press("Escape");
      await expect(coordinator.getByRole("menu")).toBeHidden();
    }
  });

  await test.step("her page says what is known", async () => {
    await row.getByRole("link", { name }).click();
    await expect(coordinator.getByRole("heading", { level: 1, name })).toBeFocused();
    await expect(coordinator.getByText("céramique")).toBeVisible();
    await expect(coordinator.getByText(words["members.history.registered"])).toBeVisible();
    await expectAccessible(coordinator);
  });

  await test.step("somebody else edits the same record meanwhile", async () => {
    await edit(coordinator);
    await expectAccessible(coordinator);
    await field(coordinator, words["person.city"]).fill("Liège");
    await field(coordinator, words["members.trade"]).fill("céramique et émaux");

    const other = await atTheRegister(browser, 1280);
    await other.getByLabel(words["members.search"]).fill(withoutAccents);
    await other.getByRole("link", { name }).click();
    await edit(other);
    await field(other, words["person.city"]).fill("Dinant");
    await field(other, words["person.phone"]).fill("+32 81 22 33 44");
    await other.getByRole("button", { name: words["common.save"] }).click();
    await expect(other.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  });

  await test.step("both versions stand side by side, and each field is decided", async () => {
    await coordinator.getByRole("button", { name: words["common.save"] }).click();
    await expect(coordinator.getByRole("heading", { name: words["members.conflict.title"] })).toBeFocused();
    const city = coordinator.getByRole("group", { name: words["person.city"] });
    await expect(city.getByText(words["members.conflict.both"])).toBeVisible();
    await expect(city.getByRole("radio", { name: "Liège" }), "hers, as she meant it").toBeChecked();
    const phone = coordinator.getByRole("group", { name: words["person.phone"] });
    await expect(
      phone.getByRole("radio", { name: words["members.conflict.theirs"] }),
      "what only the other has touched",
    ).toBeChecked();
    await expectAccessible(coordinator);
    await city.getByRole("radio", { name: "Dinant" }).check();
    await coordinator.getByRole("button", { name: words["members.conflict.save"] }).click();
    await expect(coordinator.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
    await expect(coordinator.getByText("Dinant").first()).toBeVisible();
    await expect(coordinator.getByText("céramique et émaux")).toBeVisible();
    await expect(coordinator.getByRole("link", { name: "+3281223344" })).toBeVisible();
  });

  const membership = coordinator.getByRole("region", { name: words["members.membership"] });
  await test.step("she renews the membership by a year, and could take it back", async () => {
    await membership.getByRole("button", { name: words["members.renew"], exact: true }).click();
    const dialog = coordinator.getByRole("dialog");
    const until = await dialog.getByLabel(words["members.paidUntil"]).inputValue();
    expect(Number(until.slice(0, 4))).toBe(new Date().getFullYear() + 1);
    await expectAccessible(coordinator);
    await dialog.getByRole("button", { name: words["members.renew"], exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(membership.getByText(until.slice(0, 4))).toBeVisible();
    await coordinator.getByRole("button", { name: words["common.undo"] }).click();
    await expect(membership.getByText(until.slice(0, 4))).toBeHidden();
    await expectAccessible(coordinator);
  });

  await test.step("a step that says what it does is undone by the opposite one", async () => {
    await membership.getByRole("button", { name: words["members.lapse"] }).click();
    await expect(coordinator.getByRole("dialog")).toContainText(name);
    await expectAccessible(coordinator);
    await coordinator.getByRole("dialog").getByRole("button", { name: words["members.lapse"] }).click();
    await expect(membership.getByText(words["memberState.lapsed"], { exact: true })).toBeVisible();
    await coordinator.getByRole("button", { name: words["common.undo"] }).last().click();
    await expect(membership.getByText(words["memberState.active"], { exact: true })).toBeVisible();
    await expect(coordinator.getByRole("heading", { name: words["members.membership"] })).toBeFocused();
  });
});

test("a member who is opened before the search has run is opened all the same", async ({ browser }) => {
  const coordinator = await atTheRegister(browser, 1280);
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await coordinator.route(/MemberPage/, async (route) => {
    await slow;
    await route.continue();
  });
  const link = coordinator.getByRole("rowheader").getByRole("link").first();
  const name = await link.innerText();
  await coordinator.clock.install();
  await coordinator.getByLabel(words["members.search"]).fill("x");
  await link.click();
  // The pause after typing is over while her page is still on its way.
  await coordinator.clock.runFor(1_000);
  arrive();
  await expect(coordinator.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
});

test("what inviting sends is said before it is sent", async ({ browser }) => {
  const coordinator = await atTheRegister(browser, PHONE);
  await coordinator.getByRole("button", { name: words["common.actions"] }).click();
  await coordinator.getByRole("menuitem", { name: words["members.inviteShown"] }).click();
  const dialog = coordinator.getByRole("dialog");
  await expect(dialog.getByRole("status").filter({ hasText: /./ })).toBeVisible();
  await expectAccessible(coordinator);
  await coordinator.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("neither the header nor the bar of the chosen hides what has the focus", async ({ browser }) => {
  const coordinator = await atTheRegister(browser, PHONE);
  const boxes = coordinator.getByRole("row").getByRole("checkbox");
  await boxes.first().check();
  await expect(coordinator.locator("[data-selection-bar]")).toBeVisible();
  const name = coordinator.getByRole("rowheader").nth(3).getByRole("link");
  for (const [key, from, covered] of [
    ["Tab", boxes.nth(3), "end"],
    ["Shift+Tab", boxes.nth(4), "start"],
  ] as const) {
    // She reads on with her finger, which leaves the focus where it was, and then takes the keyboard.
    await from.evaluate((box: HTMLElement) => box.focus({ preventScroll: true }));
    await name.evaluate((link, edge) => {
      const { top, bottom } = link.getBoundingClientRect();
      window.scrollBy(0, edge === "end" ? bottom + 10 - window.innerHeight : top - 10);
    }, covered);
    await coordinator.keyboard.press(key);
    await expect(name).toBeFocused();
    await expect.poll(() => coordinator.evaluate(focusIsCovered), `after ${key}`).toBe(false);
  }
});

test("possible duplicates have a page that says what to do", async ({ browser }) => {
  const coordinator = await atTheRegister(browser, PHONE);
  await coordinator.getByRole("button", { name: words["common.actions"] }).click();
  await coordinator.getByRole("menuitem", { name: words["members.duplicates.title"] }).click();
  await expect(
    coordinator.getByRole("heading", { level: 1, name: words["members.duplicates.title"] }),
  ).toBeFocused();
  await expect(coordinator.getByTestId("owner")).toBeVisible();
  await expectAccessible(coordinator);
});

/** Whether something else lies over the middle of what has the focus. */
function focusIsCovered(): boolean {
  const focused = document.activeElement;
  if (!focused) return true;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return !seen || !(focused.contains(seen) || seen.contains(focused));
}

/** A field by its label, which may go on with the word for optional. */
function field(scope: Page | ReturnType<Page["getByRole"]>, label: string) {
  return scope.getByLabel(new RegExp(`^${label}( |$)`));
}

async function edit(page: Page) {
  await page.getByRole("link", { name: words["members.edit"] }).click();
  await expect(page.getByLabel(words["person.givenName"], { exact: true })).toBeVisible();
}
