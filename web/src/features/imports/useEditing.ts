import { useSearch } from "@tanstack/react-router";
import type { Import } from "@/api/generated";
import { choicesOf, namesMissing } from "./mapping";

/** Whether the columns are being changed: asked for in the address, or because without names nothing works. */
export function useEditing({ state, columns, mapping }: Import): boolean {
  const { edit } = useSearch({ from: "/partners/$partner/imports/$importId" });
  if (columns.length === 0) return false;
  if (state === "failed") return edit === "mapping";
  return state === "planned" && (edit === "mapping" || namesMissing(choicesOf(mapping)));
}
