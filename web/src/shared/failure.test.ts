import { describe, expect, it } from "vitest";
import { ApiProblem, toProblem } from "@/api/problem";
import { explain } from "./failure";

describe("failures", () => {
  it("are told by the server's code first", () => {
    expect(explain(new ApiProblem(409, "already-decided")).title).toBe("failure.decided.title");
  });

  it("are told by the status when the code is unknown", () => {
    expect(explain(new ApiProblem(503, "something-new")).title).toBe("failure.unavailable.title");
    expect(explain(new ApiProblem(418, "teapot")).title).toBe("failure.unknown.title");
  });

  it("never pass a time-out off as a refusal", () => {
    const problem = toProblem(new DOMException("late", "TimeoutError"), undefined);
    expect(problem.status).toBe(0);
    expect(explain(problem).text).toBe("failure.timeout.text");
  });

  it("take code and fields from a problem body and drop its words", () => {
    const body = {
      status: 400,
      code: "invalid",
      detail: "Anneke is wrong",
      errors: [{ pointer: "/email", code: "email" }],
    };
    const problem = toProblem(body, new Response(null, { status: 400 }));
    expect(problem.errors).toEqual([{ pointer: "/email", code: "email" }]);
    expect(problem.message).not.toContain("Anneke");
  });

  it("are worth another try when passing, and only then", () => {
    expect([0, 429, 502, 503].map((status) => new ApiProblem(status, "x").passing)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([400, 401, 403, 404, 409].some((status) => new ApiProblem(status, "x").passing)).toBe(false);
  });
});
