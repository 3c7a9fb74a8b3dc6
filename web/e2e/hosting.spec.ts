import { expect, test } from "@playwright/test";
import { coordinatorOf, expectAccessible, messagesIn, person, signIn } from "./federation.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const host = "es-uvigo";

/** So many days from now, as a field for a day takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

test("a host drafts, publishes and opens a cycle in gl, by keyboard alone, at 360 px", async ({ browser }) => {
  const words = messagesIn("gl");
  const title = `Vender sen medo ${Date.now().toString(36)}`;
  const page = await person(browser, "gl", 360);
  await page.goto(`/partners/${host}/cycles`);
  await signIn(page, coordinatorOf(host), words);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);

  await test.step("a draft needs a title, a sentence and a day", async () => {
    await page.getByRole("link", { name: words["hosting.new"] }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: words["hosting.new"] })).toBeFocused();
    await press(words["hosting.save.draft"]);
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await expectAccessible(page);
    await summary.getByRole("link").first().press("Enter");
    await page.keyboard.type(title);
    await fill(words["hosting.text.summary"], "Tres tardes para pór prezo");
    await fill(words["hosting.session.date"], inDays(60));
    await page.getByLabel(words["hosting.session.mode"]).selectOption("online");
    await press(words["hosting.save.draft"]);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expectAccessible(page);
  });

  await test.step("what is missing is said before anybody learns of it", async () => {
    await press(words["hosting.step.publish"]);
    await page.getByRole("dialog").getByRole("button", { name: words["hosting.step.publish"] }).press("Enter");
    await expect(page.getByRole("alert")).toContainText(words["hosting.seats"]);
  });

  await test.step("with seats it is published, and enrolment opens", async () => {
    await page.getByRole("link", { name: words["hosting.edit"], exact: true }).press("Enter");
    await fill(words["hosting.seats.capacity"], "12");
    await fill(words["hosting.seats.closes"], `${inDays(50)}T20:00`);
    await press(words["hosting.save.draft"]);
    for (const [step, after] of [
      ["hosting.step.publish", "hosting.state.published"],
      ["hosting.step.open", "hosting.state.enrolling"],
    ] as const) {
      await press(words[step]);
      await page.getByRole("dialog").getByRole("button", { name: words[step] }).press("Enter");
      await expect(page.getByText(words[after], { exact: true })).toBeVisible();
    }
    await expectAccessible(page);
  });

  await test.step("the list of its session is there, and the code when its time comes", async () => {
    await page.getByRole("link", { name: words["checkin.title"] }).press("Enter");
    await expect(page.getByText(words["checkin.closed"])).toBeVisible();
    await expect(page.getByText(words["roster.nobody"])).toBeVisible();
    await expectAccessible(page);
  });
});
