import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { expect, it } from "vitest";
import config from "../../openapi-ts.config";

it("keeps the generated client as the API document says", async () => {
  const fresh = mkdtempSync(join(tmpdir(), "generated-"));
  try {
    await createClient({ ...(await config), logs: { level: "silent" }, output: { path: fresh } });
    const files = readdirSync(fresh).filter((name) => name.endsWith(".gen.ts"));
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) {
      expect(readFileSync(join("src/api/generated", name), "utf8"), name).toBe(
        readFileSync(join(fresh, name), "utf8"),
      );
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
}, 30_000);
