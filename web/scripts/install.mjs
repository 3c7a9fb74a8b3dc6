// Runs on whatever Node the machine has: the project's own comes with the packages installed here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const web = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${web}node_modules/.installed`;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(`The web build needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const wanted = createHash("sha256")
  .update(readFileSync(`${web}package-lock.json`))
  .update(readFileSync(`${web}.npmrc`))
  .digest("hex");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
  console.log("Packages are as the lockfile has them.");
  process.exit(0);
}

const { status } = spawnSync("npm", ["ci", "--no-progress"], {
  cwd: web,
  stdio: "inherit",
  // npm is a script there, which only a shell runs.
  shell: process.platform === "win32",
});
if (status === 0) writeFileSync(stamp, wanted);
process.exit(status ?? 1);
