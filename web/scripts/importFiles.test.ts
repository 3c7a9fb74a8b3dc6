import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { csv, xlsx } from "./importFiles.ts";

const stored = (name: string) => readFileSync(new URL(`../e2e/files/${name}`, import.meta.url));

it("keeps the lists of the stories as their script writes them", () => {
  expect(stored("socias-outono.xlsx").equals(xlsx())).toBe(true);
  expect(stored("ledenlijst.csv").equals(csv())).toBe(true);
});
