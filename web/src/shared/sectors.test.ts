import { createIntl } from "react-intl";
import { expect, it } from "vitest";
import en from "@/i18n/messages/en.json";
import { sections, sectorName } from "./sectors";

const intl = createIntl({ locale: "en", messages: en });

it("names the twenty-two sections of NACE Rev. 2.1", () => {
  expect(sections).toHaveLength(22);
  expect(sectorName(intl, "M")).toBe(en["sector.M"]);
});

it.each([
  ["01", "A"],
  ["47", "G"],
  ["62", "K"],
  ["96", "T"],
])("tells division %s from its section %s", (division, section) => {
  expect(sectorName(intl, division)).toBe(`${division} · ${en[`sector.${section}` as keyof typeof en]}`);
});

it("says that a sector is not known", () => {
  expect(sectorName(intl, "unknown")).toBe(en["sector.unknown"]);
});

it.each(["00", "x", "Z"])("lets “%s”, which nobody has named, stand for itself", (code) => {
  expect(sectorName(intl, code)).toBe(code);
});
