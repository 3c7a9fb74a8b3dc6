import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { configureClient, fetchSession } from "./client";
import { client } from "./generated/client.gen";
import { upload } from "./upload";

interface Sent {
  path: string;
  headers: Record<string, string>;
}

const sent: Sent[] = [];
let token: string;
let answer: (headers: Record<string, string>) => { status: number; body: unknown };

/** A browser's request, as far as sending a file needs it. */
class Wire extends EventTarget {
  upload = new EventTarget();
  status = 0;
  responseText = "";
  timeout = 0;
  private path = "";
  private headers: Record<string, string> = {};

  open(_method: string, path: string) {
    this.path = path;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  abort() {
    this.dispatchEvent(new Event("abort"));
  }
  send() {
    sent.push({ path: this.path, headers: this.headers });
    this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded: 5, total: 10 }));
    const { status, body } = answer(this.headers);
    if (status === 0) return;
    this.status = status;
    this.responseText = body === undefined ? "<html>" : JSON.stringify(body);
    this.dispatchEvent(new Event("load"));
  }
}

beforeEach(async () => {
  sent.length = 0;
  token = "t1";
  vi.stubGlobal("XMLHttpRequest", Wire);
  vi.stubGlobal("fetch", async () =>
    Response.json({ signedIn: true, csrf: { headerName: "X-CSRF-TOKEN", token } }),
  );
  configureClient();
  // Node wants an origin where a browser has one.
  client.setConfig({ baseUrl: "http://localhost" });
  await fetchSession();
});

afterEach(() => vi.unstubAllGlobals());

function send(signal = new AbortController().signal, onProgress: (part: number) => void = () => {}) {
  return upload({
    path: "/x",
    body: new FormData(),
    headers: { "Idempotency-Key": "k" },
    onProgress,
    signal,
  });
}

describe("an upload", () => {
  it("tells how far it is and gives the answer", async () => {
    answer = () => ({ status: 202, body: { id: "i1" } });
    const parts: number[] = [];
    expect(await send(undefined, (part) => parts.push(part))).toEqual({ id: "i1" });
    expect(parts).toEqual([0.5]);
    expect(sent[0]?.headers["Idempotency-Key"]).toBe("k");
  });

  it("carries the session's token, asks once for a new one, and sends the same again", async () => {
    answer = () => ({ status: 202, body: {} });
    await send();
    token = "t2";
    answer = (headers) =>
      headers["X-CSRF-TOKEN"] === "t2" ? { status: 202, body: {} } : { status: 403, body: { status: 403 } };
    await send();
    const [, refused, again] = sent;
    expect(refused?.headers["X-CSRF-TOKEN"]).not.toBe("t2");
    expect(again?.headers).toMatchObject({ "X-CSRF-TOKEN": "t2", "Idempotency-Key": "k" });
  });

  it("is refused with what the words need", async () => {
    const errors = [{ pointer: "/file", code: "encoding-mixed", params: { row: 7 } }];
    answer = () => ({ status: 422, body: { status: 422, code: "encoding-mixed", errors } });
    await expect(send()).rejects.toMatchObject({ status: 422, code: "encoding-mixed", errors });
  });

  it("is a failure when the answer has no words, not a success", async () => {
    answer = () => ({ status: 503, body: undefined });
    await expect(send()).rejects.toMatchObject({ status: 503, code: "status-503" });
  });

  it("can be stopped", async () => {
    answer = () => ({ status: 0, body: null });
    const stopper = new AbortController();
    const sending = send(stopper.signal);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    stopper.abort();
    await expect(sending).rejects.toMatchObject({ name: "AbortError" });
  });
});
