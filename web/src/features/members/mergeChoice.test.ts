import { expect, it } from "vitest";
import type { Member } from "@/api/generated";
import { blankMember } from "./memberValues";
import { contested, filledIn, keptOf, takesOther } from "./mergeChoice";

const record = (id: string, joinedOn: string, account: Member["account"]) =>
  ({ id, joinedOn, account }) as Member;
const kept = {
  ...blankMember("nl"),
  givenName: "An",
  city: "Gent",
  joinedOn: "2024-05-01",
  paidUntil: "2025-05-01",
};
const other = {
  ...blankMember("nl"),
  givenName: "Ann",
  phone: "+3291",
  joinedOn: "2023-01-01",
  paidUntil: "2024-01-01",
};

it("keeps the record with the account, whichever came first", () => {
  expect(keptOf([record("a", "2020-01-01", null), record("b", "2024-01-01", "linked")]).id).toBe("b");
});

it("keeps the older record when neither has an account", () => {
  expect(keptOf([record("a", "2024-01-01", null), record("b", "2020-01-01", null)]).id).toBe("b");
});

it("asks only where both say something else", () => {
  expect(contested(kept, other).map(({ name }) => name)).toEqual(["givenName", "joinedOn", "paidUntil"]);
});

it("fills in what only the other record knows", () => {
  expect(filledIn(kept, other).map(({ name }) => name)).toEqual(["phone"]);
});

it("proposes the longest membership, and otherwise the record that stays", () => {
  const proposed = contested(kept, other).filter((field) => takesOther(kept, other, field));
  expect(proposed.map(({ name }) => name)).toEqual(["joinedOn"]);
});
