import { locales } from "@/i18n/locales";

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

const bands = ["evening", "weekend", "school-hours"] as const;
const familyFacts = ["childcare", "babies-welcome", "ends-before-school-is-out", "step-free"] as const;

const modes = ["on-site", "online", "hybrid"] as const;
const scopes = ["this", "following", "all"] as const;

const states = ["active", "lapsed", "guest", "left"] as const;
const stages = ["idea", "starting", "established", "unknown"] as const;

type Search = Record<string, unknown>;

/** The address of the inbox; what makes no sense in it falls back instead of failing. */
export function applicationsSearch(search: Search) {
  return { state: oneOf(search.state, filters) ?? "open", ...text("show", search) };
}

/** The address of the register. */
export function membersSearch(search: Search) {
  const add = oneOf(search.add, newMembers);
  const state = oneOf(search.state, states);
  const language = oneOf(search.language, locales);
  const stage = oneOf(search.stage, stages);
  return {
    ...text("q", search),
    ...(state ? { state } : {}),
    ...(language ? { language } : {}),
    ...text("country", search),
    ...(stage ? { stage } : {}),
    ...text("sector", search),
    ...text("import", search),
    ...(add ? { add } : {}),
  };
}

/** The address of one record, such as a member's; it is read, or edited. */
export function editSearch(search: Search) {
  return search.edit === true ? { edit: true as const } : {};
}

/** The address of the catalogue of cycles. */
export function cyclesSearch(search: Search) {
  const language = oneOf(search.language, locales);
  const band = oneOf(search.band, bands);
  const family = oneOf(search.family, familyFacts);
  return {
    ...(language ? { language } : {}),
    ...text("country", search),
    ...(band ? { band } : {}),
    ...(family ? { family } : {}),
  };
}

/** The address of the gatherings: which of them, and as a list or as a month. */
export function gatheringsSearch(search: Search) {
  const mode = oneOf(search.mode, modes);
  const month = typeof search.month === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(search.month);
  return {
    ...cyclesSearch(search),
    ...text("host", search),
    ...(mode ? { mode } : {}),
    ...(month ? { month: search.month as string } : {}),
  };
}

/** The address of a gathering: which of its dates is looked at. */
export function gatheringSearch(search: Search) {
  return isDay(search.date) ? { date: search.date } : {};
}

/** The address of the editor of a gathering: what is changed, and from which date on. */
export function planSearch(search: Search) {
  const edit = oneOf(search.edit, scopes);
  return { ...(edit ? { edit } : {}), ...gatheringSearch(search) };
}

/** The address to which the picture of a session leads, with the code of its half minute. */
export function attendSearch(search: Search) {
  return {
    ...text("host", search),
    ...text("cycle", search),
    ...text("session", search),
    ...text("gathering", search),
    ...text("date", search),
    ...text("code", search),
  };
}

/** The address of one import: which of its rows, and whether its columns are being changed. */
export function importSearch(search: Search) {
  const rows = oneOf(search.rows, importRows);
  const edit = oneOf(search.edit, importEditors);
  return { ...(rows ? { rows } : {}), ...(edit ? { edit } : {}) };
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
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
