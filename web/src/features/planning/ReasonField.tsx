import { Textarea } from "@mantine/core";
import { useIntl } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

const LONGEST = 500;

/** Why dates are moved or taken back: the host's own words, for everybody. */
export function ReasonField({
  hint,
  reason,
  say,
}: {
  hint: MessageId;
  reason: string;
  say: (reason: string) => void;
}) {
  const intl = useIntl();
  return (
    <Textarea
      label={intl.formatMessage({ id: "planning.reason" })}
      description={intl.formatMessage({ id: hint })}
      value={reason}
      onChange={(event) => say(event.currentTarget.value)}
      maxLength={LONGEST}
      autosize
      minRows={2}
    />
  );
}
