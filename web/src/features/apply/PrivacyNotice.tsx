import { Box, List, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import classes from "./PrivacyNotice.module.css";

/** What happens with the data, before it is given and in plain words. */
export function PrivacyNotice({ partner }: { partner: string }) {
  return (
    <Box className={classes.notice}>
      <Text>
        <FormattedMessage id="privacy.short" values={{ partner }} />
      </Text>
      <details>
        <summary className={classes.summary}>
          <FormattedMessage id="privacy.more" />
        </summary>
        <List spacing="xs" mt="xs" pr="md">
          <List.Item>
            <FormattedMessage id="privacy.who" values={{ partner }} />
          </List.Item>
          <List.Item>
            <FormattedMessage id="privacy.long" />
          </List.Item>
          <List.Item>
            <FormattedMessage id="privacy.rights" values={{ partner }} />
          </List.Item>
        </List>
      </details>
    </Box>
  );
}
