import { describe, expect, it } from "vitest";
import { applicationsSearch, editSearch, importSearch, membersSearch } from "./search";

describe("the address of the inbox", () => {
  it("opens on what is to be done", () => {
    expect(applicationsSearch({})).toEqual({ state: "open" });
  });

  it("keeps filter and application, so that it can be sent to a colleague", () => {
    expect(applicationsSearch({ state: "declined", show: "a7" })).toEqual({ state: "declined", show: "a7" });
  });

  it("falls back from nonsense instead of failing", () => {
    expect(applicationsSearch({ state: "$where", show: { a: 1 } })).toEqual({ state: "open" });
  });
});

describe("the address of the register", () => {
  it("keeps a search that looks like a number", () => {
    expect(membersSearch({ q: 1000 })).toEqual({ q: "1000" });
  });

  it("keeps every filter, so that it can be sent to a colleague", () => {
    const filter = {
      q: "nuñez",
      state: "active",
      language: "gl",
      country: "ES",
      stage: "idea",
      sector: "C",
      import: "i7",
    };
    expect(membersSearch(filter)).toEqual(filter);
  });

  it("falls back from nonsense instead of failing", () => {
    expect(membersSearch({ state: "erased", language: "xx", stage: 3, country: { a: 1 } })).toEqual({});
  });

  it("knows only two kinds of new people", () => {
    expect(membersSearch({ add: "coordinator" })).toEqual({ add: "coordinator" });
    expect(membersSearch({ add: "federation-admin" })).toEqual({});
  });
});

describe("the address of an import", () => {
  it("keeps the filter of its rows, so that a colleague sees the refused ones", () => {
    expect(importSearch({ rows: "reject" })).toEqual({ rows: "reject" });
    expect(importSearch({ rows: "kept", edit: "mapping" })).toEqual({ rows: "kept", edit: "mapping" });
  });

  it("shows all rows rather than fail on nonsense", () => {
    expect(importSearch({ rows: "everything", edit: "rows" })).toEqual({});
  });
});

describe("the address of one member", () => {
  it("opens for reading, unless it says otherwise", () => {
    expect(editSearch({})).toEqual({});
    expect(editSearch({ edit: true })).toEqual({ edit: true });
    expect(editSearch({ edit: "maybe" })).toEqual({});
  });
});
