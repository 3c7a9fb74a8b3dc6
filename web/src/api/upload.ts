import { csrfToken } from "./client";
import type { Csrf } from "./generated";
import { ApiProblem, toProblem } from "./problem";

/** A phone on a slow line needs minutes for the largest file. */
const TIMEOUT_MS = 10 * 60_000;

export interface Upload {
  path: string;
  body: FormData;
  headers: Record<string, string>;
  /** The part that is on its way, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a file and tells how far it is; `fetch` cannot do that. */
export async function upload(request: Upload): Promise<unknown> {
  const token = await csrfToken({ renewed: false });
  const first = await send(request, token);
  if (first.status !== 403) return read(first);
  // The token changes with the session, which another tab may have renewed: ask once more.
  const renewed = await csrfToken({ renewed: true });
  return read(renewed?.token === token?.token ? first : await send(request, renewed));
}

function send(
  { path, body, headers, onProgress, signal }: Upload,
  csrf: Csrf | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.timeout = TIMEOUT_MS;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (csrf) request.setRequestHeader(csrf.headerName, csrf.token);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener("load", () =>
      resolve(new Response(request.responseText || null, { status: request.status })),
    );
    request.addEventListener("error", () => reject(toProblem(undefined, undefined)));
    request.addEventListener("timeout", () => reject(new ApiProblem(0, "timeout")));
    request.addEventListener("abort", () => reject(signal.reason));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

async function read(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  throw toProblem(body, response);
}
