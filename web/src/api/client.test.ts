import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { configureClient, fetchSession } from "./client";
import { listPublicPartners, submitApplication } from "./generated";
import { client } from "./generated/client.gen";
import { ApiProblem } from "./problem";

const filled = { givenName: "An", familyName: "Peeters", email: "an@example.org", language: "nl" } as const;
const sent: Request[] = [];
let answer: (request: Request) => Response;

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const session = (token: string) =>
  json(401, { status: 401, code: "unauthenticated", csrf: { headerName: "X-CSRF-TOKEN", token } });
const isSession = (request: Request) => request.url.endsWith("/api/session");

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    sent.push(request);
    return answer(request);
  });
  configureClient();
  // Node wants an origin where a browser has one.
  client.setConfig({ baseUrl: "http://localhost" });
});

afterEach(() => vi.unstubAllGlobals());

const apply = () =>
  submitApplication({ path: { partner: "be-mompreneurs" }, body: filled, throwOnError: true });

describe("a call of the API", () => {
  it("carries the token of a session in which nobody is signed in", async () => {
    answer = (request) => (isSession(request) ? session("t1") : json(202, { id: "a" }));
    await fetchSessionAtLocalhost();
    await apply();
    expect(sent.at(-1)?.headers.get("X-CSRF-TOKEN")).toBe("t1");
  });

  it("asks for a new token once when the old one is refused, and sends the same again", async () => {
    answer = (request) => {
      if (isSession(request)) return session("t2");
      return request.headers.get("X-CSRF-TOKEN") === "t2"
        ? json(202, { id: "a" })
        : json(403, { status: 403 });
    };
    await expect(apply()).resolves.toBeDefined();
    const posts = sent.filter((request) => request.method === "POST");
    expect(posts).toHaveLength(2);
    expect(await posts[1]?.clone().json()).toEqual(filled);
  });

  it("leaves a real refusal alone", async () => {
    answer = (request) =>
      isSession(request) ? session("t2") : json(403, { status: 403, code: "forbidden" });
    await expect(apply()).rejects.toMatchObject({ status: 403, code: "forbidden" });
    expect(sent.filter((request) => request.method === "POST")).toHaveLength(1);
  });

  it("turns an answer without words into a problem that can be explained", async () => {
    answer = () => new Response("<html>", { status: 503 });
    await expect(listPublicPartners({ throwOnError: true })).rejects.toBeInstanceOf(ApiProblem);
    await expect(listPublicPartners({ throwOnError: true })).rejects.toMatchObject({
      status: 503,
      code: "status-503",
    });
  });

  it("gives up in time", async () => {
    answer = () => {
      throw new DOMException("late", "TimeoutError");
    };
    await expect(listPublicPartners({ throwOnError: true })).rejects.toMatchObject({
      status: 0,
      code: "timeout",
    });
    expect(sent.at(-1)?.signal).toBeInstanceOf(AbortSignal);
  });
});

async function fetchSessionAtLocalhost() {
  expect((await fetchSession()).signedIn).toBe(false);
}
