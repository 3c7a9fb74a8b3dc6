import { readFileSync } from "node:fs";
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import axe from "axe-core";
import type { Messages } from "../src/i18n/loadMessages.ts";

export type StoryLocale = "nl" | "gl" | "fr";

interface Account {
  username: string;
  password: string;
  partner: string | null;
  roles: string[];
}

interface Mail {
  to: string;
  language: string;
  text: string;
}

const mailbox = process.env.MAILBOX_URL ?? "http://localhost:8025";

/** The words of the page, so that a test reads what a person reads. */
export function messagesIn(locale: StoryLocale): Messages {
  const file = new URL(`../src/i18n/messages/${locale}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Messages;
}

export function coordinatorOf(partner: string): Account {
  return account(
    (one) => one.partner === partner && one.roles.includes("coordinator"),
    `coordinator of ${partner}`,
  );
}

export function federationAdmin(): Account {
  return account((one) => one.roles.includes("federation-admin"), "federation administrator");
}

function account(fits: (account: Account) => boolean, who: string): Account {
  const file = process.env.ACCOUNTS;
  if (!file) throw new Error("ACCOUNTS names no file with accounts");
  const found = (JSON.parse(readFileSync(file, "utf8")) as Account[]).find(fits);
  if (!found) throw new Error(`${file} has no ${who}`);
  return found;
}

/** A browser of her own: nothing is shared with the other people of the story. */
export async function person(
  browser: Browser,
  locale: StoryLocale,
  width = 1280,
  { touch = false } = {},
): Promise<Page> {
  const tags = { nl: "nl-BE", gl: "gl-ES", fr: "fr-BE" };
  const context: BrowserContext = await browser.newContext({
    locale: tags[locale],
    viewport: { width, height: 800 },
    timezoneId: "Europe/Brussels",
    hasTouch: touch,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) throw new Error(message.text());
  });
  return page;
}

/** From a page that asks for it, over the identity provider's own page, and back. */
export async function signIn(page: Page, who: Account, messages: Messages) {
  await page.getByRole("main").getByRole("button", { name: messages["session.signIn"] }).click();
  await page.locator("#username").fill(who.username);
  const password = page.locator("#password");
  if (!(await password.isVisible())) await page.locator("#kc-login").click();
  await password.fill(who.password);
  await page.locator("#kc-login").click();
}

/** The link in the newest mail to an address that leads to the given page. */
export async function mailedLink(to: string, path: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const response = await fetch(`${mailbox}/messages?${new URLSearchParams({ to })}`);
        const mails = (await response.json()) as Mail[];
        link = mails
          .map((mail) => new RegExp(`https?://\\S+${path}#[\\w.~-]+`).exec(mail.text)?.[0])
          .find(Boolean);
        return link;
      },
      { message: `a mail to ${to} with a link to ${path}`, timeout: 30_000 },
    )
    .toBeDefined();
  return link ?? "";
}

/** No automatic test finds everything; what this one finds is a mistake for certain. */
export async function expectAccessible(page: Page) {
  // Axe measures what the sticky header leaves of a target that is half scrolled away.
  await page.evaluate(() => window.scrollTo(0, 0));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags }),
    ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
  const sideways = await page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll("[role=dialog]")].map(
        (box) => box.scrollWidth - box.clientWidth,
      ),
    ),
  );
  expect(sideways, "pixels to scroll sideways").toBeLessThanOrEqual(0);
}
