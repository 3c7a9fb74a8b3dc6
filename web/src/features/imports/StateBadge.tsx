import { Badge } from "@mantine/core";
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconListCheck,
  IconLoader,
} from "@tabler/icons-react";
import { useIntl } from "react-intl";
import type { ImportState } from "@/api/generated";
import { stateName } from "./importStates";

const looks = {
  reading: { Sign: IconLoader, color: "plum", variant: "light" },
  planned: { Sign: IconListCheck, color: "plum.8", variant: "filled" },
  committing: { Sign: IconLoader, color: "plum", variant: "light" },
  committed: { Sign: IconCircleCheck, color: "teal.9", variant: "outline" },
  undoing: { Sign: IconLoader, color: "plum", variant: "light" },
  undone: { Sign: IconArrowBackUp, color: "gray.8", variant: "outline" },
  failed: { Sign: IconAlertTriangle, color: "coral.8", variant: "filled" },
} as const satisfies Record<ImportState, unknown>;

export function StateBadge({ state }: { state: ImportState }) {
  const intl = useIntl();
  const { Sign, color, variant } = looks[state];
  return (
    <Badge color={color} variant={variant} tt="none" size="lg" leftSection={<Sign size={16} aria-hidden />}>
      {stateName(intl, state)}
    </Badge>
  );
}
