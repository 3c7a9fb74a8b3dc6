/**
 * Keys for `Idempotency-Key`: the same content sent again carries the same key, so that a second
 * tap after a lost answer does nothing; changed content gets a new one.
 */
export function idempotencyKeys(): (content: unknown) => { "Idempotency-Key": string } {
  let last: { content: string; key: string } | undefined;
  return (content) => {
    const text = JSON.stringify(content);
    if (last?.content !== text) last = { content: text, key: randomKey() };
    return { "Idempotency-Key": last.key };
  };
}

/** Nobody guesses it, and it comes never again. */
export function randomKey(): string {
  // Not randomUUID: it is missing where the page is served over plain http.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
