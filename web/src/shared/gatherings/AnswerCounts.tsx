import { Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { AnswerCounts as Counts } from "@/api/generated";

/** How many come to a date, may come, or wait for a place. */
export function AnswerCounts({ counts }: { counts: Counts }) {
  const { yes, maybe, waiting, capacity } = counts;
  return (
    <Text c="dimmed">
      {capacity ? (
        <FormattedMessage id="answers.counts.limited" values={{ yes, maybe, waiting, capacity }} />
      ) : (
        <FormattedMessage id="answers.counts" values={{ yes, maybe }} />
      )}
    </Text>
  );
}
