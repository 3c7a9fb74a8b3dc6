import type { AnnotatedImportData, ImportExampleData } from "@/api/generated";

type Annotated = NonNullable<AnnotatedImportData["query"]>;

const base = (partner: string) => `/api/partners/${encodeURIComponent(partner)}/imports`;

/** The template with invented rows. */
export function examplePath(partner: string, query: ImportExampleData["query"]): string {
  return `${base(partner)}/example?${new URLSearchParams(query)}`;
}

/** Her own file again, with the result of each row and the reasons in words. */
export function annotatedPath(partner: string, id: string, query: Required<Annotated>): string {
  return `${base(partner)}/${encodeURIComponent(id)}/annotated?${new URLSearchParams(query)}`;
}
