const filters = ["open", "approved", "declined", "withdrawn"] as const;
const importRows = [
  "create",
  "update",
  "skip",
  "reject",
  "created",
  "updated",
  "conflict",
  "undone",
  "kept",
] as const;
const importEditors = ["mapping"] as const;
const newMembers = ["member", "coordinator"] as const;

type Search = Record<string, unknown>;

/** The address of the inbox; what makes no sense in it falls back instead of failing. */
export function applicationsSearch(search: Search) {
  return { state: oneOf(search.state, filters) ?? "open", ...text("show", search) };
}

/** The address of the register. */
export function membersSearch(search: Search) {
  const add = oneOf(search.add, newMembers);
  return { ...text("q", search), ...(add ? { add } : {}) };
}

/** The address of one import: which of its rows, and whether its columns are being changed. */
export function importSearch(search: Search) {
  const rows = oneOf(search.rows, importRows);
  const edit = oneOf(search.edit, importEditors);
  return { ...(rows ? { rows } : {}), ...(edit ? { edit } : {}) };
}

function oneOf<Option extends string>(value: unknown, options: readonly Option[]): Option | undefined {
  return options.find((option) => option === value);
}

function text<Name extends string>(name: Name, search: Search): { [Key in Name]?: string } {
  const value = search[name];
  // A number in the address was typed as text: the router has read it as JSON.
  const given = typeof value === "number" ? String(value) : value;
  return (typeof given === "string" && given ? { [name]: given } : {}) as { [Key in Name]?: string };
}
