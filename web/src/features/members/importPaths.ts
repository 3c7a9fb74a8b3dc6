import type { Locale } from "@/i18n/locales";

/** The pages and files of the imports stand outside this feature: links to them load anew. */
export function importsPath(partner: string): string {
  return `/partners/${encodeURIComponent(partner)}/imports`;
}

export function importPath(partner: string, id: string): string {
  return `${importsPath(partner)}/${encodeURIComponent(id)}`;
}

export function importExamplePath(partner: string, format: "csv" | "xlsx", language: Locale): string {
  return `/api/partners/${encodeURIComponent(partner)}/imports/example?${new URLSearchParams({ format, language })}`;
}
