import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, type Cookie, expect, type Page } from "@playwright/test";
import type Axe from "axe-core";
import type { Messages } from "../src/i18n/loadMessages.ts";

export type StoryLocale = "nl" | "gl" | "fr" | "es";

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

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const accessible = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

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
  const tags = { nl: "nl-BE", gl: "gl-ES", fr: "fr-BE", es: "es-ES" };
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

const sessions = new Map<string, Cookie[]>();

/**
 * Somebody who has signed in before comes to a page. The form of the identity provider is filled in
 * once for each account; what signing in is like is a story of its own.
 */
export async function comesTo(path: string, page: Page, who: Account, messages: Messages) {
  const session = sessions.get(who.username);
  await page.context().addCookies(session ?? []);
  await page.goto(path);
  if (session) return;
  await signIn(page, who, messages);
  await expect(page.getByRole("button", { name: messages["session.account"] })).toBeVisible();
  sessions.set(who.username, await page.context().cookies());
}

/** Commands the platform as who is signed in there. */
export async function send(page: Page, path: string, body?: object): Promise<{ id: string }> {
  return page.evaluate(
    async ({ path, body }) => {
      const { csrf } = await (await fetch("/api/session")).json();
      const answer = await fetch(path, {
        method: "POST",
        headers: { [csrf.headerName]: csrf.token, "Content-Type": "application/json" },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    { path, body },
  );
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

/**
 * No automatic test finds everything; what this one finds is a mistake for certain. There are no
 * frames: axe looks at the page itself, and is brought along once for as long as the page stays.
 */
export async function expectAccessible(page: Page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (values) => {
    // Axe measures what the sticky header leaves of a target that is half scrolled away.
    window.scrollTo(0, 0);
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    const boxes = [document.documentElement, ...document.querySelectorAll("[role=dialog]")];
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
      sideways: Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth)),
    };
  }, accessible);
  expect(found.violations).toEqual([]);
  expect(found.sideways, "pixels to scroll sideways").toBeLessThanOrEqual(0);
}
