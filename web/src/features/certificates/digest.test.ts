import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { compare, pasted } from "./digest";

const credential = "eyJhbGciOiJFUzI1NiJ9.eyJuYW1lIjoiQW4ifQ.c2lnbmF0dXJl";
const digests = {
  pdf: "0".repeat(64),
  credential: createHash("sha256").update(credential).digest("hex"),
};

it("knows a file that was issued", async () => {
  expect(await compare(pasted(`  ${credential}\n`), digests)).toBe("same");
});

it.each([0, 20, credential.length - 1])("refuses it when byte %i is another", async (place) => {
  const bytes = pasted(credential);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  expect(await compare(bytes, digests)).toBe("changed");
});

it("knows nothing of a certificate whose files were never there", async () => {
  expect(await compare(pasted(credential), {})).toBe("changed");
});
