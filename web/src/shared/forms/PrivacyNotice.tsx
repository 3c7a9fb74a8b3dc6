import { Box, List, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";
import classes from "./PrivacyNotice.module.css";

/** What happens with the data, before it is given and in plain words. */
export function PrivacyNotice({
  partner,
  short,
  details,
}: {
  partner: string;
  short: MessageId;
  details: MessageId[];
}) {
  return (
    <Box className={classes.notice}>
      <Text>
        <FormattedMessage id={short} values={{ partner }} />
      </Text>
      <details>
        <summary className={classes.summary}>
          <FormattedMessage id="privacy.more" />
        </summary>
        <List spacing="xs" mt="xs" pr="md">
          {details.map((id) => (
            <List.Item key={id}>
              <FormattedMessage id={id} values={{ partner }} />
            </List.Item>
          ))}
        </List>
      </details>
    </Box>
  );
}
