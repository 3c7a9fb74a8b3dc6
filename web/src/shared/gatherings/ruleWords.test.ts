import { readFileSync } from "node:fs";
import { createIntl, type IntlShape } from "react-intl";
import { describe, expect, it } from "vitest";
import type { Messages } from "@/i18n/loadMessages";
import { type Locale, locales } from "@/i18n/locales";
import { ruleWords } from "./ruleWords";

/** A Thursday, the first of March. */
const first = "2027-03-04";

function speaking(locale: Locale): IntlShape {
  const file = new URL(`../../i18n/messages/${locale}.json`, import.meta.url);
  return createIntl({ locale, messages: JSON.parse(readFileSync(file, "utf8")) as Messages });
}

function words(locale: Locale, rule: string, except: string[] = []): string | undefined {
  return ruleWords(speaking(locale), { first, rule, except });
}

describe("a rule in words", () => {
  it.each<[Locale, string]>([
    ["fr", "chaque mardi et jeudi, jusqu’au 30 juin 2027"],
    ["nl", "elke dinsdag en donderdag, tot en met 30 juni 2027"],
    ["es", "cada martes y jueves, hasta el 30 de junio de 2027"],
    ["de", "jeden Dienstag und Donnerstag, bis 30. Juni 2027"],
    ["en", "every Tuesday and Thursday, until June 30, 2027"],
  ])("names the days of the week and the last day in %s", (locale, said) => {
    expect(words(locale, "FREQ=WEEKLY;BYDAY=TH,TU;UNTIL=20270630")).toBe(said);
  });

  it("takes the day of the first date when the rule names none", () => {
    expect(words("en", "FREQ=WEEKLY;COUNT=4")).toBe("every Thursday, 4 times");
    expect(words("de", "FREQ=MONTHLY;INTERVAL=2;COUNT=4")).toBe("alle 2 Monate am 4., 4-mal");
  });

  it("says which one of its weekday a day of the month is", () => {
    expect(words("en", "FREQ=MONTHLY;BYDAY=1TH;COUNT=3")).toBe("every month on the first Thursday, 3 times");
    expect(words("nl", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3")).toBe("elke maand op de laatste vrijdag, 3 keer");
  });

  it("names the days that are left out, and counts them when they are many", () => {
    expect(words("en", "FREQ=DAILY;COUNT=9", ["2027-03-05"])).toBe(
      "every day, 9 times, but not on March 5, 2027",
    );
    const many = ["05", "06", "07", "08", "09"].map((day) => `2027-03-${day}`);
    expect(words("en", "FREQ=DAILY;COUNT=9", many)).toBe("every day, 9 times, but not on 5 of the days");
  });

  it("leaves rules that nobody speaks to the list of dates", () => {
    for (const rare of [
      "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=3",
      "FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=3",
      "FREQ=DAILY;BYDAY=MO;COUNT=3",
      "FREQ=YEARLY;BYMONTHDAY=4;COUNT=3",
      "FREQ=MONTHLY;BYDAY=TH;COUNT=3",
    ]) {
      expect(words("en", rare), rare).toBe("on the dates that are listed, 3 times");
    }
  });

  it("is not there for what takes place once", () => {
    expect(ruleWords(speaking("en"), { first, except: [] })).toBeUndefined();
  });
});

it.each(locales)("finds words in %s for every kind of rule", (locale) => {
  for (const rule of [
    "FREQ=DAILY;INTERVAL=3;COUNT=1",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=2",
    "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=5",
    "FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=5",
    "FREQ=YEARLY;COUNT=3",
  ]) {
    expect(words(locale, rule), rule).toMatch(/^\D*\d?.{6,}$/);
    expect(words(locale, rule), rule).not.toContain("gatherings.");
  }
});
