import { Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { GatheringDate } from "@/api/generated";

/** Why a date is elsewhere or does not take place, in the host's words and marked as its language. */
export function Reason({ date: { reason, told } }: { date: GatheringDate }) {
  if (!reason) return null;
  return (
    <Text style={{ overflowWrap: "anywhere" }}>
      <FormattedMessage
        id="gatherings.reason"
        values={{ reason, q: (words) => <q lang={told.fallback}>{words}</q> }}
      />
    </Text>
  );
}
