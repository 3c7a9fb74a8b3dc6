import { describe, expect, it } from "vitest";
import { idempotencyKeys } from "./idempotency";

describe("idempotency keys", () => {
  it("stay the same while the content does", () => {
    const keyFor = idempotencyKeys();
    expect(keyFor({ a: 1 })).toEqual(keyFor({ a: 1 }));
  });

  it("change with the content, since the server refuses a key with another body", () => {
    const keyFor = idempotencyKeys();
    expect(keyFor({ a: 1 })).not.toEqual(keyFor({ a: 2 }));
  });

  it("fit the API's alphabet and length", () => {
    expect(idempotencyKeys()("x")["Idempotency-Key"]).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });
});
