import { useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { NamedPanel } from "./NamedPanel";

const NAMES = {
  idea: "applicant.stage.idea",
  starting: "applicant.stage.starting",
  established: "applicant.stage.established",
  unknown: "applicant.stage.unknown",
} as const;

/** How far the members' businesses are, from the idea on. */
export function StagePanel({ panel, standingSince }: { panel: Figures; standingSince: string }) {
  const intl = useIntl();
  return (
    <NamedPanel
      name="membersByStage"
      title={intl.formatMessage({ id: "dashboard.membersByStage" })}
      unit={intl.formatMessage({ id: "dashboard.members" })}
      rowHead={intl.formatMessage({ id: "applicant.stage" })}
      panel={panel}
      cells={panel.cells}
      nameOf={(key) => (key in NAMES ? intl.formatMessage({ id: NAMES[key as keyof typeof NAMES] }) : key)}
      standingSince={standingSince}
    />
  );
}
