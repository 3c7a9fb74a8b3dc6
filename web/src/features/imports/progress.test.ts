import { describe, expect, it } from "vitest";
import type { Import } from "@/api/generated";
import { announced, percentOf, withStep } from "./progress";

const one = (state: Import["state"], done: number) =>
  ({ id: "i", state, progress: { done, total: 264 } }) as Import;

describe("progress", () => {
  it("is read out every ten per cent, not at each row", () => {
    expect([0, 9, 10, 19, 99, 100].map(announced)).toEqual([0, 0, 10, 10, 90, 100]);
  });

  it("is full only when everything is done", () => {
    expect(percentOf({ done: 263, total: 264 })).toBe(99);
    expect(percentOf({ done: 264, total: 264 })).toBe(100);
    expect(percentOf({ done: 0, total: 0 })).toBe(0);
  });

  it("goes on with each step of the stream", () => {
    expect(withStep(one("committing", 10), { state: "committing", done: 20, total: 264 }).progress.done).toBe(
      20,
    );
  });

  it("does not go back when a poll has overtaken the stream", () => {
    expect(withStep(one("committing", 20), { state: "committing", done: 10, total: 264 }).progress.done).toBe(
      20,
    );
  });

  it("begins anew with the next work", () => {
    const undoing = withStep(one("committing", 264), { state: "undoing", done: 0, total: 258 });
    expect(undoing).toMatchObject({ state: "undoing", progress: { done: 0, total: 258 } });
  });

  it("does not wake an import that rests", () => {
    const committed = one("committed", 264);
    expect(withStep(committed, { state: "committing", done: 200, total: 264 })).toBe(committed);
  });
});
