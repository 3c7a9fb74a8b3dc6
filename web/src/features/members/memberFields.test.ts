import { expect, it } from "vitest";
import { isBlank, memberFields, sameIn, withTaken } from "./memberFields";
import { blankMember } from "./memberValues";

const field = (name: string) => {
  const found = memberFields.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const mine = { ...blankMember("fr"), givenName: "Anne", skills: ["a", "b"] };
const theirs = {
  ...blankMember("fr"),
  givenName: "Anna",
  skills: ["b", "a"],
  business: { ...blankMember("fr").business, trade: "fleurs" },
};

it("takes the chosen fields, and leaves both sources alone", () => {
  const merged = withTaken(mine, theirs, [field("trade")]);
  expect(merged.business.trade).toBe("fleurs");
  expect(merged.givenName).toBe("Anne");
  expect(mine.business.trade).toBe("");
});

it("sees no difference in the order of a list or in spaces around a word", () => {
  expect(sameIn(mine, theirs, field("skills"))).toBe(true);
  expect(sameIn(mine, { ...mine, givenName: "Anne " }, field("givenName"))).toBe(true);
  expect(sameIn(mine, theirs, field("givenName"))).toBe(false);
});

it("knows what is blank", () => {
  expect(isBlank(mine, field("bands"))).toBe(true);
  expect(isBlank(theirs, field("trade"))).toBe(false);
});
