import { expect, type Page, test } from "@playwright/test";
import { comesTo, coordinatorOf, expectAccessible, messagesIn, person, send } from "./federation.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const host = "es-uvigo";
const homes = [host, "es-emprendedoras", "be-mompreneurs"];
const words = messagesIn("es");

/** A cycle that is open to some partners. */
async function openedBy(trainer: Page): Promise<string> {
  const path = `/api/partners/${host}/cycles`;
  const { id } = await send(trainer, path, {
    texts: { es: { title: `Pasar lista ${Date.now().toString(36)}`, summary: "1, 2, 3" } },
    fallback: "es",
    sessions: [
      {
        date: new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10),
        startsAt: "18:00",
        endsAt: "20:30",
        zone: "Europe/Madrid",
        mode: "online",
      },
    ],
    openTo: homes,
    seats: {
      capacity: homes.length,
      enrolmentClosesAt: new Date(Date.now() + DAY_MS).toISOString(),
    },
  });
  await send(trainer, `${path}/${id}/publish`);
  await send(trainer, `${path}/${id}/open-enrolment`);
  return id;
}

/** A gathering that every partner's members may come to. */
async function plannedBy(organiser: Page): Promise<string> {
  const { id } = await send(organiser, `/api/partners/${host}/gatherings`, {
    texts: { es: { title: `Café ${Date.now().toString(36)}`, summary: "Preguntas y café" } },
    visibility: "federation",
    date: new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10),
    startsAt: "18:00",
    endsAt: "20:00",
    zone: "Europe/Madrid",
    mode: "online",
    languages: ["es"],
  });
  return id;
}

test("a trainer notes who is there without a network, and it is sent when there is one, at 360 px", async ({
  browser,
}) => {
  const trainer = await person(browser, "es", 360);
  await comesTo(`/partners/${host}/cycles`, trainer, coordinatorOf(host), words);
  const cycle = await openedBy(trainer);
  for (const home of homes) {
    const learner = await person(browser, "es", 360);
    await comesTo("/cycles", learner, coordinatorOf(home), words);
    await send(learner, `/api/cycles/${host}/${cycle}/enrolments`, { asMemberOf: home });
    await learner.context().close();
  }
  const present = trainer.getByRole("button", { name: words["checkin.present"] });
  const waiting = trainer
    .getByRole("status")
    .filter({ hasText: words["checkin.waiting"].replace(/.*other \{# (.*?)\}\}$/, `${homes.length} $1`) });

  await test.step("she takes the list along", async () => {
    await trainer.goto(`/partners/${host}/cycles/${cycle}`);
    await trainer.getByRole("link", { name: words["checkin.title"] }).press("Enter");
    await expect(present).toHaveCount(homes.length);
    await trainer.getByRole("button", { name: words["checkin.along"] }).press("Enter");
    await expect(trainer.getByRole("button", { name: words["checkin.along.forget"] })).toBeVisible();
    await expectAccessible(trainer);
  });

  await test.step("without a network the page opens, and what she notes waits", async () => {
    await trainer.context().setOffline(true);
    await trainer.goto(trainer.url());
    await expect(trainer.getByText(words["checkin.offline"].split("{since}")[1] ?? "")).toBeVisible();
    for (const one of await present.all()) await one.press("Enter");
    await expect(waiting).toBeVisible();
    await expectAccessible(trainer);
  });

  await test.step("as soon as there is one it is sent, once", async () => {
    await trainer.context().setOffline(false);
    await expect(waiting).toBeHidden();
    await trainer.reload();
    await expect(present).toHaveCount(homes.length);
    for (const one of await present.all()) await expect(one).toHaveAttribute("aria-pressed", "true");
  });

  await test.step("at a gathering it is the same page, with the names of those who let it", async () => {
    const gathering = await plannedBy(trainer);
    const guest = await person(browser, "es", 360);
    await comesTo(`/gatherings/${host}/${gathering}`, guest, coordinatorOf("be-mompreneurs"), words);
    await guest.getByLabel(words["answers.yes"], { exact: true }).check();
    const lets = guest.getByLabel(/puede ver quién soy/);
    await lets.check();
    await expect(lets).toBeChecked();
    await guest.getByRole("button", { name: words["answers.send"] }).press("Enter");
    await expect(guest.getByRole("button", { name: words["answers.change"] })).toBeVisible();
    await expectAccessible(guest);
    await guest.context().close();
    await trainer.goto(`/partners/${host}/gatherings/${gathering}`);
    await trainer.getByRole("link", { name: words["checkin.title"] }).press("Enter");
    await expect(present).toHaveCount(1);
    await expect(trainer.getByText(words["roster.card.none"])).toBeHidden();
    await present.press("Enter");
    await expect(present).toHaveAttribute("aria-pressed", "true");
    await expectAccessible(trainer);
    await trainer.goto(`/partners/${host}/gatherings/${gathering}`);
    await expect(trainer.getByText("Vino 1 persona")).toBeVisible();
  });
});
