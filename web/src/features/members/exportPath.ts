import type { ExportMembersData } from "@/api/generated";
import type { Locale } from "@/i18n/locales";
import type { Filter } from "./membersQuery";

export type ExportFormat = ExportMembersData["query"]["format"];

/** The file with the members of a filter, its headers in the reader's language. */
export function exportPath(partner: string, format: ExportFormat, language: Locale, filter: Filter): string {
  const { language: speaks, ...others } = filter;
  const query: ExportMembersData["query"] = {
    format,
    language,
    ...others,
    ...(speaks ? { memberLanguage: speaks } : {}),
  };
  return `/api/partners/${encodeURIComponent(partner)}/members/export?${new URLSearchParams(query as Record<string, string>)}`;
}
