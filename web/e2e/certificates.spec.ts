import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { comesTo, coordinatorOf, expectAccessible, messagesIn, person, send } from "./federation.ts";

const MINUTE_MS = 60_000;
const SEEN_WITHIN_MS = MINUTE_MS;
const host = "es-uvigo";
const home = "es-emprendedoras";
const words = messagesIn("es");

/** Begun ten minutes ago, for two hours, in a zone where all of that is on one day. */
function underway() {
  const zone = new Date().getUTCHours() < 12 ? "Europe/Madrid" : "America/Los_Angeles";
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const [date, startsAt] = clock.format(Date.now() - 10 * MINUTE_MS).split(" ");
  const [, endsAt] = clock.format(Date.now() + 110 * MINUTE_MS).split(" ");
  return { date, startsAt, endsAt, zone, mode: "online" };
}

/** A cycle that is over and that the learner has been at; its address among those of the host. */
async function attended(coordinator: Page, learner: Page, title: string): Promise<string> {
  const hosted = `/api/partners/${host}/cycles`;
  const { id } = await send(coordinator, hosted, {
    texts: { es: { title, summary: "1, 2, 3" } },
    fallback: "es",
    sessions: [underway()],
    openTo: [host, home],
    seats: { capacity: 3, enrolmentClosesAt: new Date(Date.now() + 60 * MINUTE_MS).toISOString() },
  });
  await send(coordinator, `${hosted}/${id}/publish`);
  await send(coordinator, `${hosted}/${id}/open-enrolment`);
  await send(learner, `/api/cycles/${host}/${id}/enrolments`, { asMemberOf: home });
  const { sessions } = await (await coordinator.request.get(`${hosted}/${id}`)).json();
  const sheet = `${hosted}/${id}/sessions/${sessions[0].id}/attendance`;
  const { items } = await (await coordinator.request.get(sheet)).json();
  await send(coordinator, sheet, { home, memberId: items[0].memberId, present: true });
  await send(coordinator, `${hosted}/${id}/complete`);
  return id;
}

test("a learner collects her certificate, a stranger checks it, and its host takes it back, at 360 px", async ({
  browser,
}) => {
  const title = `Poner precio ${Date.now().toString(36)}`;
  const coordinator = await person(browser, "es", 360);
  const learner = await person(browser, "es", 360);
  const stranger = await person(browser, "es", 360);
  await comesTo(`/partners/${host}/cycles`, coordinator, coordinatorOf(host), words);
  await comesTo("/my/certificates", learner, coordinatorOf(home), words);
  const cycle = await attended(coordinator, learner, title);
  const card = learner.getByRole("listitem").filter({ hasText: title });
  let credential = "";

  await test.step("she collects it and has it as a document and as a credential", async () => {
    await learner.reload();
    const collect = card.getByRole("button", { name: words["certificates.collect"] });
    await expect(collect).toBeVisible();
    await expectAccessible(learner);
    await collect.press("Enter");
    await expect(card.getByRole("link", { name: words["certificates.pdf"] })).toBeVisible();
    await expectAccessible(learner);
    const pdf = await downloaded(learner, words["certificates.pdf"]);
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    credential = (await downloaded(learner, words["certificates.credential"])).toString("utf8");
    expect(credential.split(".")).toHaveLength(3);
  });

  await test.step("a stranger checks it without signing in", async () => {
    const link = card.getByRole("link", { name: words["certificates.seeAsOthers"] });
    await stranger.goto((await link.getAttribute("href")) ?? "");
    await expect(verdict(words["certificates.valid"])).toBeVisible();
    await expect(stranger.getByRole("heading", { level: 2, name: title })).toBeVisible();
    await stranger.getByLabel(words["certificates.file.paste"]).fill(credential);
    await stranger.getByRole("button", { name: words["certificates.file.compare"] }).press("Enter");
    await expect(stranger.getByText(words["certificates.file.same"])).toBeVisible();
    await expectAccessible(stranger);
    expect((await stranger.request.get("/api/me")).status()).toBe(401);
  });

  await test.step("the host takes it back, and everybody sees that within a minute", async () => {
    await coordinator.goto(`/partners/${host}/cycles/${cycle}/certificates`);
    const revoke = { name: words["certificates.revoke"], exact: true };
    await coordinator.getByRole("button", revoke).press("Enter");
    await expectAccessible(coordinator);
    const answered = coordinator.waitForResponse((response) => response.url().endsWith("/revocation"));
    await coordinator.getByRole("dialog").getByRole("button", revoke).press("Enter");
    expect((await answered).status()).toBe(200);
    const takenBackAt = Date.now();
    await expect(async () => {
      await stranger.reload();
      await expect(verdict(words["certificates.revoked"])).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: SEEN_WITHIN_MS });
    console.log(`  seen ${Date.now() - takenBackAt} ms after it was taken back`);
    await expectAccessible(stranger);
    await learner.reload();
    await expect(card.getByText(words["certificates.revoked"])).toBeVisible();
  });

  function verdict(text: string) {
    return stranger.getByRole("status").filter({ hasText: text });
  }

  async function downloaded(page: Page, kind: string): Promise<Buffer> {
    const download = page.waitForEvent("download");
    await card.getByRole("link", { name: kind }).press("Enter");
    return readFileSync(await (await download).path());
  }
});
