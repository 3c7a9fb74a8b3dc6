import type { PublicCertificate } from "@/api/generated";

export type Comparison = "same" | "changed" | "unable";

/** SHA-256 in hexadecimal digits; none where the browser does not reckon it, as over plain http. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (!crypto.subtle) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether it is, byte by byte, one of the files that were issued. */
export async function compare(
  bytes: Uint8Array<ArrayBuffer>,
  digests: PublicCertificate["digests"],
): Promise<Comparison> {
  const own = await digest(bytes);
  if (own === undefined) return "unable";
  return Object.values(digests).includes(own) ? "same" : "changed";
}

/** Pasted text as it was before somebody selected it with a line's end. */
export function pasted(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.trim());
}
