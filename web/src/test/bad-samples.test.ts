import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const biome = resolve("node_modules/.bin/biome");
let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "bad-samples-"));
  copyFileSync("biome.json", join(tree, "biome.json"));
});

afterAll(() => rmSync(tree, { recursive: true }));

/** What the linter, with the project's own rules, says about a file that holds one import. */
function lint(path: string, imported: string): string {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { x } from "${imported}";\nexport const y = x;\n`);
  const { stdout, stderr } = spawnSync(biome, ["lint", path], { cwd: tree, encoding: "utf8" });
  return stdout + stderr;
}

describe("the architecture rule", () => {
  it("catches a feature that imports another one", () => {
    expect(lint("src/features/apply/Bad.ts", "@/features/dashboard/cells")).toContain(
      "A feature stands alone",
    );
  });

  it("catches the way round by a relative path", () => {
    expect(lint("src/features/apply/Bad.ts", "../dashboard/cells")).toContain("A feature stands alone");
  });

  it("catches a feature that reaches for the frame", () => {
    expect(lint("src/features/apply/Bad.ts", "@/app/router")).toContain("A feature stands alone");
  });

  it("catches shared code that knows a feature", () => {
    expect(lint("src/shared/Bad.ts", "@/features/dashboard/cells")).toContain("knows none of them");
  });

  it("lets a feature use its own folder and what is shared", () => {
    expect(lint("src/features/apply/Good.ts", "./own")).not.toContain("noRestrictedImports");
    expect(lint("src/features/apply/Good.ts", "@/shared/names")).not.toContain("noRestrictedImports");
  });
});
