import { Badge } from "@mantine/core";
import {
  IconCircleCheck,
  IconDoorExit,
  IconEraser,
  IconHourglassEmpty,
  IconUserHeart,
} from "@tabler/icons-react";
import { useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { memberStateName } from "./memberStates";

const looks = {
  active: { color: "plum", variant: "light", Icon: IconCircleCheck },
  lapsed: { color: "coral.9", variant: "outline", Icon: IconHourglassEmpty },
  guest: { color: "gray.8", variant: "outline", Icon: IconUserHeart },
  left: { color: "gray.7", variant: "outline", Icon: IconDoorExit },
  erased: { color: "gray.7", variant: "outline", Icon: IconEraser },
} as const;

/** Where a membership stands, as a word and a sign, never as colour alone. */
export function StateBadge({ state }: { state: Member["state"] }) {
  const intl = useIntl();
  const { color, variant, Icon } = looks[state];
  return (
    <Badge color={color} variant={variant} tt="none" size="lg" leftSection={<Icon size={16} aria-hidden />}>
      {memberStateName(intl, state)}
    </Badge>
  );
}
