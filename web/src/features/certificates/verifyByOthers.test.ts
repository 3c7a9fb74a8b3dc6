import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { decodeProtectedHeader, importJWK, jwtVerify } from "jose";
import { expect, it } from "vitest";

/** What a partner has issued once, as strangers keep it; made by members-service's tests. */
const issued = (file: string) =>
  readFileSync(
    new URL(
      `../../../../members-service/src/test/resources/eu/werein/members/certificates/issued/${file}`,
      import.meta.url,
    ),
    "utf8",
  ).trim();

interface Issuer {
  id: string;
  verificationMethod: { id: string; controller: string; publicKeyJwk: Parameters<typeof importJWK>[0] }[];
  assertionMethod: string[];
}

const issuer = JSON.parse(issued("did.json")) as Issuer;
const later = { currentDate: new Date("2027-05-01T00:00:00Z") };

/** As a wallet does it: the key that the token names, if its issuer uses it to assert. */
async function verified(token: string) {
  const { kid } = decodeProtectedHeader(token);
  const method = issuer.verificationMethod.find(({ id }) => id === kid);
  if (!method || !issuer.assertionMethod.includes(method.id)) throw new Error("no such key");
  const key = await importJWK(method.publicKeyJwk, "ES256");
  return (await jwtVerify(token, key, { algorithms: ["ES256"], ...later })).payload;
}

/** Written from the standard alone: the first place is the highest bit of the first byte. */
async function isRevoked(list: string, place: number): Promise<boolean> {
  const { credentialSubject } = (await verified(list)) as { credentialSubject: { encodedList: string } };
  const [multibase, ...rest] = credentialSubject.encodedList;
  expect(multibase).toBe("u");
  const bits = gunzipSync(Buffer.from(rest.join(""), "base64url"));
  expect(bits.length).toBeGreaterThanOrEqual(16 * 1024);
  return ((bits[Math.floor(place / 8)] ?? 0) >> (7 - (place % 8))) % 2 === 1;
}

interface Credential {
  id: string;
  iss: string;
  issuer: { id: string };
  credentialStatus: { statusListIndex: string; statusListCredential: string; statusPurpose: string };
}

it("is a credential that another library accepts", async () => {
  const credential = (await verified(issued("credential.jwt"))) as unknown as Credential;
  expect(credential.issuer.id).toBe(issuer.id);
  expect(credential.iss).toBe(issuer.id);
});

it("has its issuer's document where the method looks for it", () => {
  const [, method, host, ...path] = issuer.id.split(":");
  expect(method).toBe("web");
  expect(`https://${decodeURIComponent(host ?? "")}/${path.join("/")}/did.json`).toBe(
    "https://werein.example/api/public/partners/es-uvigo/did.json",
  );
});

it("is refused when one byte is another, wherever it is", async () => {
  const token = issued("credential.jwt");
  const first = token.indexOf(".");
  const last = token.lastIndexOf(".");
  // The last character of a part may carry bits that mean nothing, and is left out.
  const places = [first + 5, Math.floor((first + last) / 2), last + 3, token.length - 5];
  for (const place of places) {
    const changed = token[place] === "A" ? "B" : "A";
    await expect(
      verified(token.slice(0, place) + changed + token.slice(place + 1)),
      `${place}`,
    ).rejects.toThrow();
  }
});

it("is seen to be revoked by whoever reads the list", async () => {
  const { credentialStatus } = (await verified(issued("credential.jwt"))) as unknown as Credential;
  const place = Number(credentialStatus.statusListIndex);
  expect(credentialStatus.statusPurpose).toBe("revocation");
  expect((await verified(issued("status-list.jwt"))).id).toBe(credentialStatus.statusListCredential);
  expect(await isRevoked(issued("status-list.jwt"), place)).toBe(false);
  expect(await isRevoked(issued("status-list-revoked.jwt"), place)).toBe(true);
  expect(await isRevoked(issued("status-list-revoked.jwt"), place + 1)).toBe(false);
});
