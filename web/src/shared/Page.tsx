import { Box, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./Page.module.css";

const PLATFORM = "WE’RE IN";

let firstPage = true;

/**
 * One page with its heading. Heading and document title both say whose data this is, because the
 * same person may look after several partners.
 */
export function Page({
  title,
  owner,
  failed = false,
  titlePrefix,
  lead,
  actions,
  size = "wide",
  children,
}: {
  title: string;
  owner?: string | undefined;
  failed?: boolean;
  titlePrefix?: string | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
  size?: "narrow" | "wide";
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const names = [title, owner, PLATFORM].filter(Boolean).join(" – ");
  const documentTitle = titlePrefix ? `${titlePrefix} ${names}` : names;

  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  useEffect(() => {
    // After the first load the browser itself stands at the top; after a navigation nobody would
    // tell a screen reader that the page has changed.
    if (firstPage) firstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Box component="section" className={classes.page} data-size={size} data-failed={failed || undefined}>
      <Group justify="space-between" align="flex-end" gap="md" mb="lg">
        <Stack gap={2} className={classes.heading}>
          {owner ? (
            <Text className={classes.owner} data-testid="owner">
              {owner}
            </Text>
          ) : null}
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
        </Stack>
        {actions ? <Group gap="sm">{actions}</Group> : null}
      </Group>
      {lead ? (
        <Text size="lg" c="dimmed" mb="xl" maw="44rem">
          {lead}
        </Text>
      ) : null}
      {children}
    </Box>
  );
}
