import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "./locales";

const catalogues = Object.fromEntries(
  locales.map((locale) => [
    locale,
    JSON.parse(readFileSync(new URL(`./messages/${locale}.json`, import.meta.url), "utf8")) as Record<
      string,
      string
    >,
  ]),
) as Record<Locale, Record<string, string>>;

const others = locales.filter((locale) => locale !== "en");

/** The same word in both languages, looked at one by one. */
const sameAsEnglish: Record<(typeof others)[number], readonly string[]> = {
  fr: [
    "common.actions",
    "dashboard.csv",
    "dashboard.cycles",
    "dashboard.figure.partners",
    "dashboard.partner",
    "gatherings.capacity",
    "kind.association",
    "partner.latitude",
    "partner.longitude",
    "sector.F",
  ],
  nl: [
    "applications.filter.open",
    "cycles.mode.online",
    "dashboard.csv",
    "dashboard.live",
    "dashboard.sector",
    "kind.incubator",
    "members.labelled",
    "members.sector",
    "partner.id",
    "partners.title",
    "role.trainer",
  ],
  es: [
    "applicant.stage.idea",
    "dashboard.csv",
    "dashboard.sector",
    "form.titleError",
    "imports.answer.no",
    "members.labelled",
    "members.roles",
    "members.sector",
  ],
  gl: [
    "applicant.stage.idea",
    "dashboard.csv",
    "dashboard.sector",
    "members.labelled",
    "members.roles",
    "members.sector",
    "partner.latitude",
  ],
  de: [
    "cycles.mode.online",
    "dashboard.csv",
    "dashboard.live",
    "dashboard.median",
    "dashboard.partner",
    "members.labelled",
    "partner.name",
    "person.name",
  ],
};

describe.each(others)("the catalogue in %s", (locale) => {
  it("says everything that the English one says, and nothing else", () => {
    expect(Object.keys(catalogues[locale]).toSorted()).toEqual(Object.keys(catalogues.en).toSorted());
  });

  it("leaves nothing in English by accident", () => {
    const same = Object.keys(catalogues.en).filter((id) => catalogues[locale][id] === catalogues.en[id]);
    expect(same.toSorted()).toEqual(sameAsEnglish[locale]);
  });

  it("takes the same values as the English one", () => {
    for (const [id, text] of Object.entries(catalogues[locale])) {
      expect(values(parse(text)), id).toEqual(values(parse(catalogues.en[id] ?? "")));
    }
  });
});

describe.each(locales)("every message in %s", (locale) => {
  it("is not empty and has typographic apostrophes, because the straight one is ICU's escape", () => {
    for (const [id, text] of Object.entries(catalogues[locale])) {
      expect(text.trim(), id).toBe(text);
      expect(text, id).not.toBe("");
      expect(text, id).not.toContain("'");
    }
  });
});

it("finds every message id that the code names, and no message that it does not", async () => {
  const sources = import.meta.glob(["/src/**/*.{ts,tsx}", "!/src/**/*.test.*", "!/src/api/generated/**"], {
    query: "?raw",
    import: "default",
    eager: true,
  }) as Record<string, string>;
  const code = Object.values(sources).join("\n");
  const unused = Object.keys(catalogues.en).filter((id) => !code.includes(`"${id}"`));
  expect(unused).toEqual([]);
});

function values(elements: MessageFormatElement[]): string[] {
  const names = new Set<string>();
  const visit = (element: MessageFormatElement) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return;
    names.add(element.value);
    if ("options" in element) {
      for (const option of Object.values(element.options)) option.value.forEach(visit);
    }
  };
  elements.forEach(visit);
  return [...names].toSorted();
}
