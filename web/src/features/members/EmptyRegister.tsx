import { Anchor, Box, Button, CopyButton, Group, List, Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/LanguageProvider";
import { ButtonLink, TextLink } from "@/shared/links";
import { importExamplePath, importsPath } from "./importPaths";
import classes from "./Register.module.css";

/** Nobody here: says so, and what the next step is. */
export function EmptyRegister({ partner, narrowed }: { partner: string; narrowed: boolean }) {
  const intl = useIntl();
  const { locale } = useLanguage();
  if (narrowed) {
    return (
      <Box className={classes.empty}>
        <Title order={2} size="h3" mb="xs">
          <FormattedMessage id="members.none.title" />
        </Title>
        <Text mb="md">
          <FormattedMessage id="members.none.text" />
        </Text>
        <TextLink to="/partners/$partner/members" params={{ partner }} search={{}}>
          <FormattedMessage id="members.filter.clear" />
        </TextLink>
      </Box>
    );
  }
  return (
    <Box className={classes.empty}>
      <Title order={2} size="h3" mb="xs">
        <FormattedMessage id="members.empty.title" />
      </Title>
      <Text mb="md">
        <FormattedMessage id="members.empty.text" />
      </Text>
      <Group mb="md">
        <Button component="a" href={importsPath(partner)}>
          <FormattedMessage id="members.import" />
        </Button>
        <ButtonLink
          to="/partners/$partner/members"
          params={{ partner }}
          search={{ add: "member" }}
          variant="default"
        >
          <FormattedMessage id="members.add" />
        </ButtonLink>
        <CopyButton value={`${window.location.origin}/apply/${partner}`}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {intl.formatMessage({ id: copied ? "common.copied" : "applications.copyLink" })}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text>
        <FormattedMessage id="members.empty.example" />
      </Text>
      <List listStyleType="none" spacing={4}>
        {(["xlsx", "csv"] as const).map((format) => (
          <List.Item key={format}>
            <Anchor href={importExamplePath(partner, format, locale)} download py={4} display="inline-block">
              <FormattedMessage id={format === "xlsx" ? "members.example.xlsx" : "members.example.csv"} />
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Box>
  );
}
