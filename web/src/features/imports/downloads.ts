import type { ImportFormat } from "@/api/generated";
import type { Locale } from "@/i18n/locales";

const base = (partner: string) => `/api/partners/${encodeURIComponent(partner)}/imports`;

/** The template with invented rows. */
export function examplePath(partner: string, query: { format: ImportFormat; language: Locale }): string {
  return `${base(partner)}/example?${new URLSearchParams(query)}`;
}

/** Her own file again, with the result of each row and the reasons in words. */
export function annotatedPath(
  partner: string,
  id: string,
  query: { only: "reject" | "all"; language: Locale },
): string {
  return `${base(partner)}/${encodeURIComponent(id)}/annotated?${new URLSearchParams(query)}`;
}
