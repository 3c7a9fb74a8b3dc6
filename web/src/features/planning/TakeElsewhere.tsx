import { Button, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import classes from "@/shared/meetings/Cards.module.css";

/** What a partner may do with its gatherings elsewhere: a spreadsheet, and a list on its own site. */
export function TakeElsewhere({ partner }: { partner: string }) {
  const intl = useIntl();
  const list = `${window.location.origin}/api/public/partners/${partner}/gatherings.html`;
  const title = intl.formatMessage({ id: "gatherings.title" });
  return (
    <section className={classes.panel} aria-labelledby="take-elsewhere">
      <Title order={2} size="h3" id="take-elsewhere">
        <FormattedMessage id="planning.elsewhere" />
      </Title>
      <Group>
        {(["xlsx", "csv"] as const).map((format) => (
          <Button
            key={format}
            component="a"
            href={exportPath(partner, format, intl.locale)}
            download
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            <FormattedMessage id="planning.export" values={{ format: format.toUpperCase() }} />
          </Button>
        ))}
        <Button component="a" href={`${list}?lang=${intl.locale}`} variant="default">
          <FormattedMessage id="planning.publicList" />
        </Button>
      </Group>
      <Stack gap="xs">
        <Text>
          <FormattedMessage id="planning.embed.text" />
        </Text>
        <Textarea
          label={intl.formatMessage({ id: "planning.embed" })}
          value={`<iframe src="${list}" title="${title}" width="100%" height="600"></iframe>`}
          readOnly
          autosize
          onFocus={(event) => event.currentTarget.select()}
        />
      </Stack>
    </section>
  );
}

function exportPath(partner: string, format: string, language: string): string {
  return `/api/partners/${partner}/gatherings/export?${new URLSearchParams({ format, language })}`;
}
