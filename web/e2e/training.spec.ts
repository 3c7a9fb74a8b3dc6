import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  comesTo,
  coordinatorOf,
  expectAccessible,
  messagesIn,
  person,
  type StoryLocale,
  send,
} from "./federation.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const host = "es-uvigo";
const titles = { gl: "Lanzar un negocio", fr: "Lancer son affaire" };

/** A member of a partner in a browser of her own, where cycles are found. */
async function inTheCatalogue(browser: Browser, locale: StoryLocale, partner: string): Promise<Page> {
  const page = await person(browser, locale, 360);
  await comesTo("/cycles", page, coordinatorOf(partner), messagesIn(locale));
  await expect(
    page.getByRole("heading", { level: 1, name: messagesIn(locale)["cycles.title"] }),
  ).toBeVisible();
  return page;
}

/** A cycle with a single seat that two partners' members may enrol in. */
async function publish(host: string, trainer: Page, mark: string) {
  const path = `/api/partners/${host}/cycles`;
  const text = (title: string) => ({ title: `${title} ${mark}`, summary: "1, 2, 3", description: "4" });
  const { id } = await send(trainer, path, {
    texts: { gl: text(titles.gl), fr: text(titles.fr) },
    fallback: "gl",
    sessions: [
      {
        date: new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10),
        startsAt: "18:00",
        endsAt: "20:30",
        zone: "Atlantic/Canary",
        mode: "online",
      },
    ],
    familyFacts: { childcare: true },
    openTo: [host, "be-mompreneurs"],
    seats: { capacity: 1, enrolmentClosesAt: new Date(Date.now() + 50 * DAY_MS).toISOString() },
  });
  await send(trainer, `${path}/${id}/publish`);
  await send(trainer, `${path}/${id}/open-enrolment`);
}

test("a learner waits in fr for the seat that another gives up in gl, and takes it, at 360 px", async ({
  browser,
}) => {
  const mark = Date.now().toString(36);
  const words = { gl: messagesIn("gl"), fr: messagesIn("fr") };
  const first = await inTheCatalogue(browser, "gl", host);
  await publish(host, first, mark);

  await test.step("the first to come has the seat at once, by keyboard alone", async () => {
    await expect(async () => {
      await first.reload();
      await first.getByRole("link", { name: `${titles.gl} ${mark}` }).press("Enter", { timeout: 2_000 });
    }).toPass();
    await expect(first.getByRole("heading", { level: 1, name: `${titles.gl} ${mark}` })).toBeFocused();
    await expectAccessible(first);
    await first
      .getByLabel(words.gl["cycles.consent"].replace("{host}", "Universidade de Vigo"))
      .press("Space");
    await first.getByRole("button", { name: words.gl["cycles.enrol"] }).press("Enter");
    await expect(first.getByText(words.gl["cycles.standing.confirmed"])).toBeVisible();
    await expectAccessible(first);
  });

  const second = await inTheCatalogue(browser, "fr", "be-mompreneurs");
  await test.step("the next one finds the cycle by what suits her and reads the hours of her own clock", async () => {
    await second.getByLabel(words.fr["cycles.family"]).selectOption("childcare");
    await expect(second).toHaveURL(/family=childcare/);
    await expect(second.getByText("19:00–21:30").first()).toBeVisible();
    await expectAccessible(second);
    await second.getByRole("link", { name: `${titles.fr} ${mark}` }).click();
  });

  await test.step("she waits, and reads her place and why", async () => {
    await expect(second.getByText(words.fr["cycles.enrol.full"])).toBeVisible();
    await second.getByRole("button", { name: words.fr["cycles.enrol"] }).click();
    await expect(second.getByText(words.fr["cycles.standing.waiting"])).toBeVisible();
    await expect(second.getByText(words.fr["cycles.place"].replace("{place}", "1"))).toBeVisible();
    await expect(second.getByText(words.fr["cycles.why.full"])).toBeVisible();
    await expectAccessible(second);
  });

  await test.step("the seat that is given up is offered to her", async () => {
    await first.getByRole("button", { name: words.gl["cycles.leave"] }).click();
    const dialog = first.getByRole("dialog");
    await expectAccessible(first);
    await dialog.getByRole("button", { name: words.gl["cycles.leave"] }).click();
    await expect(first.getByRole("button", { name: words.gl["cycles.enrol"] })).toBeVisible();

    await second.goto("/my/cycles");
    await expect(second.getByText(words.fr["cycles.standing.offered"])).toBeVisible();
    await expectAccessible(second);
    await second.getByRole("link", { name: `${titles.fr} ${mark}` }).click();
    await second.getByRole("button", { name: words.fr["cycles.accept"] }).click();
    await expect(second.getByText(words.fr["cycles.standing.confirmed"])).toBeVisible();
    await expectAccessible(second);
  });
});
