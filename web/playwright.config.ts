import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's, without the frame that nobody looks at where it is there. */
const chromium = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find(existsSync);

/** Runs on a federation that is already up: BASE_URL, MAILBOX_URL and ACCOUNTS say where and as whom. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "e2e/results",
  forbidOnly: true,
  retries: 0,
  // One browser at a time: the stories count members, and the machine is small.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["./e2e/summary.ts"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:8080",
    // Pictures of every step would cost a fifth of the time; a failure keeps the pages themselves.
    trace: { mode: "retain-on-failure", screenshots: false },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? chromium,
      // Where there is no graphics card, imitating one costs more than painting without. As root, in
      // containers and CI, Chromium starts only without its sandbox.
      args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
  },
});
