import { Radio, Stack } from "@mantine/core";
import { useIntl } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

/** One of the reasons that may be given, each with its words. */
export function ReasonChoice<Reason extends string>({
  label,
  reasons,
  value,
  choose,
}: {
  label: MessageId;
  reasons: Record<Reason, MessageId>;
  value: Reason;
  choose: (reason: Reason) => void;
}) {
  const intl = useIntl();
  return (
    <Radio.Group
      label={intl.formatMessage({ id: label })}
      value={value}
      onChange={(chosen) => choose(chosen as Reason)}
    >
      <Stack gap="xs" mt="xs">
        {Object.entries<MessageId>(reasons).map(([reason, id]) => (
          <Radio key={reason} value={reason} label={intl.formatMessage({ id })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
