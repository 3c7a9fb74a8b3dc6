import { Box, Button, CopyButton, Group, Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "@/shared/links";
import type { Filter } from "./applicationsQuery";
import classes from "./EmptyInbox.module.css";

/** Nothing here: says so, and how the first application comes in. */
export function EmptyInbox({ partner, filter }: { partner: string; filter: Filter }) {
  const intl = useIntl();
  const address = `${window.location.origin}/apply/${partner}`;
  if (filter !== "open") {
    return (
      <Box className={classes.empty}>
        <Text>
          <FormattedMessage id="applications.emptyFilter" />
        </Text>
      </Box>
    );
  }
  return (
    <Box className={classes.empty}>
      <Title order={2} size="h3" mb="xs">
        <FormattedMessage id="applications.empty.title" />
      </Title>
      <Text mb="md">
        <FormattedMessage id="applications.empty.text" />
      </Text>
      <Group>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button onClick={copy}>
              {intl.formatMessage({ id: copied ? "common.copied" : "applications.copyLink" })}
            </Button>
          )}
        </CopyButton>
        <TextLink to="/apply/$partner" params={{ partner }}>
          <FormattedMessage id="applications.seeForm" />
        </TextLink>
      </Group>
    </Box>
  );
}
