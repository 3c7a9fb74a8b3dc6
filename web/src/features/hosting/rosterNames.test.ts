import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import en from "@/i18n/messages/en.json";
import { nameOrWhy, standingName } from "./rosterNames";

const intl = createIntl({ locale: "en", messages: en });
const line = {
  enrolmentId: "e",
  home: "be-mompreneurs",
  memberId: "m",
  leads: true,
  people: 1,
  standing: "waiting" as const,
  place: 2,
  attended: 0,
  earned: false,
};

describe("who is on the roster", () => {
  it("is named where she lets the host see it", () => {
    expect(nameOrWhy(intl, { card: { givenName: "An", familyName: "Peeters" } })).toBe("An Peeters");
  });

  it.each([
    ["withdrawn", en["roster.card.withdrawn"]],
    ["none", en["roster.card.none"]],
    ["unavailable", en["roster.card.unavailable"]],
  ] as const)("has no name when it is %s, and the reader is told", (why, said) => {
    expect(nameOrWhy(intl, { why })).toBe(said);
  });

  it("waits at a place", () => {
    expect(standingName(intl, line)).toContain("2");
  });
});
