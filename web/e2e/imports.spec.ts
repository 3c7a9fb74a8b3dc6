import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { comesTo, coordinatorOf, expectAccessible, messagesIn, person } from "./federation.ts";

// The lists come from scripts/importFiles.ts: nobody else's demo holds these people.
const galicianList = fileURLToPath(new URL("./files/socias-outono.xlsx", import.meta.url));
const dutchList = fileURLToPath(new URL("./files/ledenlijst.csv", import.meta.url));
const MOST_TABS = 200;

test("a coordinator imports her spreadsheet by touch, leaves the page, comes back and takes it back, in gl at 360 px", async ({
  browser,
}) => {
  const words = messagesIn("gl");
  const page = await person(browser, "gl", 360, { touch: true });
  const main = page.getByRole("main");

  await test.step("she uploads the file her old tool gave her", async () => {
    await comesTo("/partners/es-uvigo/imports", page, coordinatorOf("es-uvigo"), words);
    await expect(page.getByRole("heading", { level: 1, name: words["imports.title"] })).toBeVisible();
    await expect(main.locator("a[href*='/example?format=xlsx']")).toBeVisible();
    await expectAccessible(page);
    const choosing = page.waitForEvent("filechooser");
    await main.getByRole("button", { name: words["imports.upload.choose"] }).tap();
    await (await choosing).setFiles(galicianList);
  });

  await test.step("the plan says what will happen, and to whom", async () => {
    await expectState(page, "planned");
    await expect(page).toHaveTitle(/^.+: socias-outono\.xlsx – .+ – /);
    await expectCounts(page, { all: 12, create: 10, update: 0, skip: 1, reject: 1 });
    await expectAccessible(page);
    await main.locator("[data-filter=reject]").tap();
    await expect(page).toHaveURL(/rows=reject/);
    await expect(main.locator("[data-row]")).toHaveCount(1);
    await expect(main.locator("[data-row='13']")).toContainText(words["imports.reason.emailMalformed"]);
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await main.locator("a[href*='only=reject']").tap();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });

  await test.step("she lets it happen and leaves the page", async () => {
    const committing = page.waitForResponse((response) => response.url().endsWith("/commit"));
    await main.getByRole("button", { name: words["imports.plan.commit"] }).tap();
    expect((await committing).status()).toBe(202);
    await page.getByRole("navigation").getByRole("link", { name: words["members.title"] }).tap();
    await expect(page.getByRole("heading", { level: 1, name: words["members.title"] })).toBeVisible();
  });

  await test.step("she comes back to the result", async () => {
    await page.getByRole("navigation").getByRole("link", { name: words["imports.title"] }).tap();
    await main.getByRole("link", { name: "socias-outono.xlsx" }).first().tap();
    await expectState(page, "committed");
    await expectCounts(page, { all: 12, created: 10, updated: 0, skip: 1, reject: 1 });
    await expectAccessible(page);
    await main.getByRole("link", { name: words["imports.result.see"] }).tap();
    await expect(page).toHaveURL(/\/members\?import=/);
    await expect(main.getByText("Loureiro Outono").first()).toBeVisible();
    await page.goBack();
  });

  await test.step("she takes it back", async () => {
    await main.getByRole("button", { name: words["imports.undo.ask"] }).tap();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(words["imports.undo.stays"])).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: words["imports.undo.send"] }).tap();
    await expectState(page, "undone");
    await expectCounts(page, { all: 12, undone: 10, kept: 0 });
    await expectAccessible(page);
    await page.getByRole("navigation").getByRole("link", { name: words["members.title"] }).tap();
    await expect(page.getByRole("heading", { level: 1, name: words["members.title"] })).toBeVisible();
    await expect(main.getByText("Loureiro Outono")).toBeHidden();
  });
});

test("a coordinator puts the columns of her own table right by keyboard alone, in nl", async ({
  browser,
}) => {
  const words = messagesIn("nl");
  const page = await person(browser, "nl");
  const main = page.getByRole("main");

  await test.step("she uploads a table that no tool has made", async () => {
    await comesTo("/partners/be-mompreneurs/imports", page, coordinatorOf("be-mompreneurs"), words);
    await expect(page.getByRole("heading", { level: 1, name: words["imports.title"] })).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, main.getByRole("button", { name: words["imports.upload.choose"] }));
    const choosing = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    await (await choosing).setFiles(dutchList);
    // Nothing tells where the names are: nothing is planned before she says so.
    await expectState(page, "failed");
    await expect(main.getByText(words["imports.refused.namesMissing"]).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("she says which column is what", async () => {
    const change = main.getByRole("link", { name: words["imports.mapping.change"] });
    const editor = main.getByRole("form", { name: words["imports.mapping.edit"] });
    // Without any name column the editor is open already.
    await expect(change.or(editor)).toBeVisible();
    if (await change.isVisible()) {
      await tabTo(page, change);
      await page.keyboard.press("Enter");
    }
    await expect(main.getByRole("heading", { name: words["imports.mapping.edit"] })).toBeFocused();
    await expectAccessible(page);
    // The options begin with the letter of the column: the key of that letter chooses it.
    for (const [field, letter, column] of [
      ["person.familyName", "b", "1"],
      ["person.givenName", "a", "0"],
      ["person.email", "c", "2"],
      ["imports.field.birthDate", "e", "4"],
      ["person.city", "d", "3"],
      ["applicant.trade", "f", "5"],
    ] as const) {
      const select = editor.getByLabel(words[field], { exact: true });
      await tabTo(page, select);
      await page.keyboard.press("Home");
      await page.keyboard.press(letter);
      await expect(select).toHaveValue(column);
    }
    await expectAccessible(page);
    await tabTo(page, editor.getByRole("button", { name: words["imports.mapping.apply"] }));
    await page.keyboard.press("Enter");
  });

  await test.step("the new plan has her members under their right names", async () => {
    await expect(main.locator("[data-row='2']")).toContainText("Joke Van Eeckhaute");
    await expectState(page, "planned");
    await expectCounts(page, { all: 6, create: 5, update: 0, skip: 0, reject: 1 });
    await expect(main.locator("[data-row='7']")).toContainText(words["imports.reason.emailMalformed"]);
    await expectAccessible(page);
  });

  await test.step("she imports them and takes them back", async () => {
    await tabTo(page, main.getByRole("button", { name: words["imports.plan.commit"] }));
    await page.keyboard.press("Enter");
    await expectState(page, "committed");
    await expect(main.getByRole("heading", { name: words["imports.result.title"] })).toBeFocused();
    await tabTo(page, main.getByRole("button", { name: words["imports.undo.ask"] }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("dialog").getByRole("button", { name: words["imports.undo.send"] }));
    await page.keyboard.press("Enter");
    await expectState(page, "undone");
    await expectCounts(page, { all: 6, undone: 5, kept: 0 });
    await expectAccessible(page);
  });
});

/** The page has followed the import to this state by itself. */
async function expectState(page: Page, state: string) {
  await expect(page.locator(`[data-state=${state}]`).first()).toBeVisible({ timeout: 30_000 });
}

async function expectCounts(page: Page, counts: Record<string, number>) {
  for (const [filter, count] of Object.entries(counts)) {
    await expect(page.locator(`[data-filter=${filter}]`)).toContainText(new RegExp(`^\\D*${count}\\D`));
  }
}

/** Walks with the Tab key, forward and round the page, and finds the focus in sight. */
async function tabTo(page: Page, wanted: Locator) {
  await expect(wanted).toBeVisible();
  let focused = false;
  for (let press = 0; press < MOST_TABS && !focused; press++) {
    await page.keyboard.press("Tab");
    focused = await wanted.evaluate((element) => element === document.activeElement);
  }
  await expect(wanted).toBeFocused();
  const hidden = await wanted.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return !(above && (element.contains(above) || above.contains(element)));
  });
  expect(hidden, "the focus is behind something").toBe(false);
}
