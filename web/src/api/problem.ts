import type { FieldError, Problem } from "./generated";

/** A refusal or failure that the page can explain: the code is translated, never the server's text. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  /** The whole answer: some codes carry more, such as both versions of what was edited twice. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    errors: readonly FieldError[] = [],
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${code}`);
    this.name = "ApiProblem";
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.details = details;
  }

  /** Worth another try later with the same request. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

/** Turns whatever a call threw into a problem; status 0 means that no answer came. */
export function toProblem(error: unknown, response: Response | undefined): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (response) {
    const body = isProblem(error) ? error : undefined;
    return new ApiProblem(response.status, body?.code ?? `status-${response.status}`, body?.errors, body);
  }
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return new ApiProblem(0, "timeout");
  }
  return new ApiProblem(0, navigator.onLine ? "unreachable" : "offline");
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "status" in value;
}
