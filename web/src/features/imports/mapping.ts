import type { ImportColumn, ImportField, MappedField } from "@/api/generated";

/** Where a field comes from: a column of the file, or one value for everybody. */
export type Choice = { column: number } | { value: string };

export type Choices = Partial<Record<ImportField, Choice>>;

export function choicesOf(mapping: readonly MappedField[]): Choices {
  const choices: Choices = {};
  for (const { field, column, value } of mapping) {
    if (column !== null) choices[field] = { column };
    else if (value !== null) choices[field] = { value };
  }
  return choices;
}

/** What is sent: a fixed value that was left empty is none. */
export function mappingOf(choices: Choices): MappedField[] {
  return Object.entries(choices).flatMap(([name, choice]): MappedField[] => {
    const field = name as ImportField;
    if ("column" in choice) return [{ field, column: choice.column, value: null }];
    const value = choice.value.trim();
    return value ? [{ field, column: null, value }] : [];
  });
}

/** Without a name nobody can be registered. */
export function namesMissing({ familyName, givenName }: Choices): boolean {
  return !familyName && !givenName;
}

/** The columns that nothing is taken from, so that nobody loses data unawares. */
export function unusedColumns(columns: readonly ImportColumn[], choices: Choices): ImportColumn[] {
  const used = new Set(
    Object.values(choices).flatMap((choice) => ("column" in choice ? [choice.column] : [])),
  );
  return columns.filter(({ index }) => !used.has(index));
}

/** The letters over a column in her spreadsheet: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}
