import { readFileSync } from "node:fs";
import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import type { Messages } from "@/i18n/loadMessages";
import { locales } from "@/i18n/locales";
import { valueText } from "./fieldValues";
import { reasonText } from "./reasons";
import { refusalText } from "./refusals";
import { summaryText } from "./summaries";

// Every code that the service may say, with what comes with it.
const reasons: Record<string, Record<string, unknown>> = {
  "name-missing": {},
  "email-malformed": {},
  "date-impossible": {},
  "external-id-taken": {},
  "too-long": { max: 80 },
  "status-not-valid": { status: "Annulé" },
  "same-person-in-file": { row: 17 },
  unchanged: {},
  "has-left": {},
  "payer-differs": {},
  "possible-duplicate": { by: "phone", row: 17 },
  "phone-unchecked": {},
  "enterprise-number-invalid": {},
  "language-unknown": {},
  "country-unknown": {},
  "stage-unknown": {},
  "sector-unknown": {},
  "band-unknown": {},
  "newsletter-refused": {},
  "directory-refused": {},
  "changed-since-plan": {},
  "appeared-since-plan": {},
};

const refusals: Record<string, Record<string, unknown>> = {
  "too-large": {},
  "too-many-rows": { max: 100_000 },
  "wrong-type": {},
  "old-excel": {},
  "password-protected": {},
  empty: {},
  "header-only": {},
  "not-text": {},
  "encoding-mixed": { row: 17 },
  "line-too-long": { row: 17 },
  "headers-missing": {},
  "names-missing": {},
  "header-duplicate": { header: "Naam" },
  "archive-bomb": {},
  "xml-entities": {},
  unreadable: {},
  "too-many-columns": {},
};

describe.each(locales)("in %s", (locale) => {
  const file = new URL(`../../i18n/messages/${locale}.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, "utf8")) as Messages;
  const intl = createIntl({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });

  it("every reason is told in words of its own", () => {
    const texts = Object.entries(reasons).map(([code, params]) =>
      reasonText(intl, { code, field: "birthDate", params }),
    );
    expect(new Set(texts).size).toBe(texts.length);
    for (const [index, code] of Object.keys(reasons).entries()) {
      expect(texts[index], code).not.toContain(`(${code})`);
      expect(texts[index], code).not.toContain("?");
    }
  });

  it("a reason says where the other person stands", () => {
    const text = (params: Record<string, unknown>) =>
      reasonText(intl, { code: "possible-duplicate", field: null, params });
    expect(text({ by: "email", row: 17 })).toContain("17");
    expect(text({ by: "email", memberId: "m1" })).not.toContain("m1");
    expect(text({ by: "email", memberId: "m1" })).not.toBe(text({ by: "phone", memberId: "m1" }));
  });

  it("every refusal of a file is told in words of its own", () => {
    const unexplained = refusalText(intl, new ApiProblem(422, "something-new"));
    const texts = Object.entries(refusals).map(([code, params]) =>
      refusalText(intl, new ApiProblem(422, code, [{ pointer: "/file", code, params }])),
    );
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).not.toBe(unexplained);
      expect(text).not.toContain("?");
    }
  });

  it("the sentence before the button holds all four numbers and that no mail is sent", () => {
    const plan = { create: 252, update: 11, skip: 6, reject: 5 };
    const text = summaryText(intl, { state: "planned", plan } as never) ?? "";
    for (const number of [252, 11, 6, 5]) expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    expect(text).toMatch(/mail|corre/i);
  });

  it("a value is told as a person says it", () => {
    expect(valueText(intl, "language", "gl")).toBe("Galego");
    expect(valueText(intl, "birthDate", "1984-03-09")).toContain("1984");
    expect(valueText(intl, "bands", "evening, school-hours")).not.toContain("evening,");
    expect(valueText(intl, "city", "Vigo")).toBe("Vigo");
  });
});
