import { type Csrf, getSession, type Session } from "./generated";
import { client } from "./generated/client.gen";
import { ApiProblem, toProblem } from "./problem";

const TIMEOUT_MS = 15_000;

let csrf: Csrf | undefined;

/** Installs what every call shares: time-out, CSRF token, problems instead of raw errors. */
export function configureClient() {
  client.setConfig({ baseUrl: "", fetch: guardedFetch });
  client.interceptors.error.use((error, response) => toProblem(error, response));
}

/** Asks who is here. Nobody is not an error: the answer then still carries a CSRF token. */
export async function fetchSession(): Promise<Session> {
  const { data, error, response } = await getSession();
  if (data) {
    csrf = data.csrf;
    return data;
  }
  if (response?.status === 401) {
    return { signedIn: false, csrf: csrf ?? { headerName: "X-CSRF-TOKEN", token: "" } };
  }
  throw toProblem(error, response);
}

/** Sends a state-changing request that is not part of the API, such as signing out. */
export async function post(path: string): Promise<unknown> {
  const response = await guardedFetch(new Request(path, { method: "POST" }));
  if (!response.ok) throw new ApiProblem(response.status, `status-${response.status}`);
  return response.json();
}

/** The token for what this client does not send itself, such as a file whose progress is shown. */
export async function csrfToken({ renewed }: { renewed: boolean }): Promise<Csrf | undefined> {
  if (renewed || !csrf) await fetchSession();
  return csrf;
}

async function guardedFetch(input: RequestInfo | URL): Promise<Response> {
  const request = new Request(input, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (request.method === "GET") {
    const response = await fetch(request);
    if (response.status === 401) await rememberCsrf(response);
    return response;
  }
  if (!csrf) await fetchSession();
  const sent = csrf;
  const first = await fetch(withCsrf(request.clone()));
  if (first.status !== 403) return first;
  // The token changes with the session, which another tab may have renewed: ask once more.
  await fetchSession();
  return csrf?.token === sent?.token ? first : fetch(withCsrf(request));
}

function withCsrf(request: Request): Request {
  if (csrf) request.headers.set(csrf.headerName, csrf.token);
  return request;
}

async function rememberCsrf(response: Response) {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (typeof body === "object" && body !== null && "csrf" in body) csrf = body.csrf as Csrf;
}
