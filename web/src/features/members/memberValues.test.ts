import { expect, it } from "vitest";
import { blankMember, patchBetween } from "./memberValues";

const before = {
  ...blankMember("gl"),
  givenName: "Uxía",
  familyName: "Souto",
  phone: "+34986000001",
  skills: ["cerámica"],
  business: { name: "Barro", trade: "cerámica", sector: "C", stage: "starting", enterpriseNumber: "" },
};

it("sends nothing when nothing has changed", () => {
  expect(patchBetween(before, { ...before, givenName: " Uxía " })).toEqual({});
});

it("sends only what has changed, also within the business", () => {
  const after = { ...before, city: "Vigo", business: { ...before.business, trade: "olaría" } };
  expect(patchBetween(before, after)).toEqual({ city: "Vigo", business: { trade: "olaría" } });
});

it("takes away what was emptied", () => {
  expect(patchBetween(before, { ...before, phone: "" })).toEqual({ phone: null });
});

it("says unknown for a sector and a stage that nobody knows any more", () => {
  const after = { ...before, business: { ...before.business, sector: "", stage: "" } };
  expect(patchBetween(before, after)).toEqual({ business: { sector: "unknown", stage: "unknown" } });
});

it("takes the whole business away when all of it was emptied", () => {
  expect(patchBetween(before, { ...before, business: blankMember("gl").business })).toEqual({
    business: null,
  });
});

it("sends a list as a whole, and an emptied one as empty", () => {
  expect(patchBetween(before, { ...before, skills: ["cerámica", "contas"] })).toEqual({
    skills: ["cerámica", "contas"],
  });
  expect(patchBetween(before, { ...before, skills: [] })).toEqual({ skills: [] });
});

it("does not mind in which order the bands were ticked", () => {
  const evenings = { ...before, bands: ["evening" as const, "weekend" as const] };
  expect(patchBetween(evenings, { ...before, bands: ["weekend", "evening"] })).toEqual({});
});
