import type { Import } from "@/api/generated";
import { CommitPanel } from "./CommitPanel";
import { FileFacts } from "./FileFacts";
import { ImportRows } from "./ImportRows";
import { MappingSection } from "./MappingSection";

/** The plan: what the file was taken for, what would happen, and each row with its reasons. */
export function PlanView({ partner, one }: { partner: string; one: Import }) {
  return (
    <>
      <CommitPanel partner={partner} one={one} />
      <FileFacts one={one} />
      <MappingSection partner={partner} one={one} />
      <ImportRows partner={partner} one={one} />
    </>
  );
}
