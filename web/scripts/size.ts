import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// Fails the build when a phone would have to load more than was promised (docs: dependencies, budgets).
const FIRST_LOAD_KB = 250;
const LATER_CHUNK_KB = 120;

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  isEntry?: boolean;
}

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8")) as Record<
  string,
  Chunk
>;

function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) closure(imported, seen);
  return seen;
}

function kilobytes(keys: Iterable<string>): number {
  const files = new Set(
    [...keys].map((key) => manifest[key]?.file ?? "").filter((file) => file.endsWith(".js")),
  );
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) / 1000;
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (!entry) throw new Error("The build has no entry");
const frame = closure(entry);
const isLanguage = (key: string) => key.includes("i18n/messages/");
const languages = Object.keys(manifest).filter(isLanguage);
const largestLanguage = Math.max(...languages.map((key) => kilobytes([key])));
// The home page: what everybody loads, plus one language.
const home = closure("src/features/home/HomePage.tsx", new Set(frame));
const first = kilobytes(home) + largestLanguage;

const later = Object.keys(manifest)
  .flatMap((key) => manifest[key]?.dynamicImports ?? [])
  .filter((key) => !isLanguage(key))
  .map((key) => ({ key, size: kilobytes([...closure(key)].filter((chunk) => !frame.has(chunk))) }))
  .toSorted((a, b) => b.size - a.size);

console.log(`first load (home page, one language): ${first.toFixed(0)} kB of JavaScript, gzipped`);
for (const { key, size } of new Map(later.map((chunk) => [chunk.key, chunk])).values()) {
  console.log(`  ${size.toFixed(0).padStart(4)} kB  ${key}`);
}
const tooLarge = later.filter(({ size }) => size > LATER_CHUNK_KB).map(({ key }) => key);
if (first > FIRST_LOAD_KB) tooLarge.unshift("first load");
if (tooLarge.length > 0) {
  console.error(
    `Over budget (${FIRST_LOAD_KB} kB first, ${LATER_CHUNK_KB} kB later): ${tooLarge.join(", ")}`,
  );
  process.exit(1);
}
