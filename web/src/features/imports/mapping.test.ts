import { describe, expect, it } from "vitest";
import { type Choices, choicesOf, columnLetters, mappingOf, namesMissing, unusedColumns } from "./mapping";

describe("a mapping", () => {
  it("comes back as it was when nobody touched it", () => {
    const mapping = [
      { field: "familyName", column: 0, value: null },
      { field: "language", column: null, value: "nl" },
    ] as const;
    expect(mappingOf(choicesOf(mapping))).toEqual(mapping);
  });

  it("takes the first column for a column, not for none", () => {
    expect(choicesOf([{ field: "givenName", column: 0, value: null }])).toEqual({ givenName: { column: 0 } });
  });

  it("sends no empty value", () => {
    expect(mappingOf({ city: { value: "  " }, country: { value: " BE " } })).toEqual([
      { field: "country", column: null, value: "BE" },
    ]);
  });

  it("needs one of the names", () => {
    expect(namesMissing({ email: { column: 0 } })).toBe(true);
    expect(namesMissing({ familyName: { column: 0 } })).toBe(false);
    expect(namesMissing({ givenName: { column: 0 } })).toBe(false);
  });

  it("names the columns that nothing is taken from", () => {
    const columns = ["Naam", "Schoenmaat", "Taal"].map((header, index) => ({ index, header, samples: [] }));
    const choices: Choices = { familyName: { column: 0 }, language: { value: "nl" } };
    expect(unusedColumns(columns, choices).map(({ header }) => header)).toEqual(["Schoenmaat", "Taal"]);
  });

  it("counts columns as her spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});
