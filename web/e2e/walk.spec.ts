import { expect, type Page, test } from "@playwright/test";
import {
  coordinatorOf,
  expectAccessible,
  federationAdmin,
  mailedLink,
  messagesIn,
  person,
  type StoryLocale,
  signIn,
} from "./federation.ts";

const TOLD_WITHIN_MS = 2_000;

const stories: { locale: StoryLocale; partner: string; givenName: string; width: number }[] = [
  { locale: "nl", partner: "be-mompreneurs", givenName: "Anneke", width: 1280 },
  { locale: "gl", partner: "es-uvigo", givenName: "Uxía", width: 360 },
];

for (const { locale, partner, givenName, width } of stories) {
  test(`a woman applies at ${partner}, is approved, and the administrator sees it, in ${locale} at ${width} px`, async ({
    browser,
  }) => {
    const words = messagesIn(locale);
    const familyName = `Proef${Date.now().toString(36)}`;
    const email = `${familyName.toLowerCase()}@applicants.example`;

    const admin = await person(browser, locale, width);
    await test.step("the administrator's dashboard is open and live", async () => {
      await admin.goto("/federation");
      await signIn(admin, federationAdmin(), words);
      await expect(admin.getByRole("heading", { level: 1, name: words["dashboard.title"] })).toBeVisible();
      await expect(admin.getByText(words["dashboard.live"])).toBeVisible();
      await expect(admin.locator("[data-panel=membersByPartner] .recharts-bar").first()).toBeVisible();
      await expectAccessible(admin);
    });

    const applicant = await person(browser, locale, width);
    await test.step("a woman applies on the public page", async () => {
      await applicant.goto("/");
      await expect(applicant.locator(`a[href="/apply/${partner}"]`)).toBeVisible();
      await expectAccessible(applicant);
      await applicant.locator(`a[href="/apply/${partner}"]`).click();
      await expect(applicant.getByRole("heading", { level: 1, name: words["apply.title"] })).toBeVisible();
      await applicant.getByLabel(words["person.givenName"], { exact: true }).fill(givenName);
      await applicant.getByLabel(words["person.familyName"], { exact: true }).fill(familyName);
      await applicant.getByLabel(words["person.email"], { exact: true }).fill(email);
      await expectAccessible(applicant);
      await applicant.getByRole("button", { name: words["apply.send"] }).click();
      await expect(
        applicant.getByRole("heading", { level: 1, name: words["apply.sent.title"] }),
      ).toBeVisible();
      await expectAccessible(applicant);
    });

    await test.step("she confirms her mailbox", async () => {
      await applicant.goto(await mailedLink(email, "/confirm"));
      await expect(applicant.getByRole("heading", { level: 1, name: words["confirm.title"] })).toBeVisible();
      expect(applicant.url(), "the token does not stay in the address").not.toContain("#");
      await expectAccessible(applicant);
    });

    const coordinator = await person(browser, locale, width);
    await test.step("the coordinator finds her application", async () => {
      await coordinator.goto(`/partners/${partner}/applications`);
      await signIn(coordinator, coordinatorOf(partner), words);
      await expect(
        coordinator.getByRole("heading", { level: 1, name: words["applications.title"] }),
      ).toBeVisible();
      const hers = coordinator.getByRole("link", { name: `${givenName} ${familyName}` });
      await showAllUntil(coordinator, hers, words["common.more"]);
      await expectAccessible(coordinator);
      await hers.click();
      await expect(coordinator.getByRole("dialog").getByText(email)).toBeVisible();
      await expectAccessible(coordinator);
    });

    await test.step("she approves, and the open page tells it in time without a reload", async () => {
      const members = admin.getByTestId("figure-members");
      const before = await members.innerText();
      await admin.evaluate(() => {
        document.body.dataset.unreloaded = "yes";
      });
      const dialog = coordinator.getByRole("dialog");
      await dialog.getByRole("button", { name: words["applications.approve"], exact: true }).click();
      await expectAccessible(coordinator);
      const decided = coordinator.waitForResponse((response) => response.url().endsWith("/decision"));
      await dialog.getByRole("button", { name: words["applications.approve.send"] }).click();
      expect((await decided).status()).toBe(200);
      const approvedAt = Date.now();
      await expect(members).not.toHaveText(before, { timeout: TOLD_WITHIN_MS });
      console.log(`  told ${Date.now() - approvedAt} ms after the approval`);
      expect(count(await members.innerText())).toBe(count(before) + 1);
      await expect(admin.locator("body[data-unreloaded=yes]")).toBeAttached();
    });

    await test.step("she is out of the inbox and in the register", async () => {
      await expect(coordinator.getByRole("dialog")).toBeHidden();
      await expect(coordinator.getByRole("link", { name: `${givenName} ${familyName}` })).toBeHidden();
      await coordinator.getByRole("link", { name: words["members.title"] }).click();
      await coordinator.getByLabel(words["members.search"]).fill(familyName);
      await expect(coordinator.getByRole("rowheader", { name: `${givenName} ${familyName}` })).toBeVisible();
      await expectAccessible(coordinator);
    });

    await test.step("every figure has its twin in a table, and the partners their page", async () => {
      for (const name of ["seatsByPartner", "membersByPartner"]) {
        const panel = admin.locator(`[data-panel=${name}]`);
        await panel.getByText(words["dashboard.table"], { exact: true }).click();
        await expect(panel.getByRole("table")).toBeVisible();
      }
      const panel = admin.locator("[data-panel=membersByPartner]");
      const download = admin.waitForEvent("download");
      await panel.getByRole("link", { name: /CSV/ }).click();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      await admin.getByRole("link", { name: words["partners.title"] }).click();
      await expect(admin.locator(`[data-partner=${partner}]`)).toBeVisible();
      await expectAccessible(admin);
    });

    await test.step("the coordinator signs out", async () => {
      await coordinator.getByRole("button", { name: words["session.account"] }).click();
      await coordinator.getByRole("menuitem", { name: words["session.signOut"] }).click();
      await expect(
        coordinator.getByRole("banner").getByRole("button", { name: words["session.signIn"] }),
      ).toBeVisible();
      expect((await coordinator.request.get("/api/me")).status()).toBe(401);
    });
  });
}

/** The list comes in pages, the oldest first. */
async function showAllUntil(page: Page, wanted: ReturnType<Page["getByRole"]>, more: string) {
  const button = page.getByRole("button", { name: more });
  await expect(async () => {
    if (!(await wanted.isVisible()) && (await button.isVisible())) await button.click();
    await expect(wanted).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

function count(text: string): number {
  return Number(text.replace(/\D/g, ""));
}
