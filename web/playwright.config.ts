import { defineConfig } from "@playwright/test";

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
    trace: "retain-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // As root, in containers and CI, Chromium starts only without its sandbox.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
