import { Alert, Text } from "@mantine/core";
import { IconUserExclamation } from "@tabler/icons-react";
import { FormattedMessage } from "react-intl";
import type { Import } from "@/api/generated";
import { TextLink } from "@/shared/links";

/** Rows that were not applied because somebody was faster: never passed over in silence. */
export function Conflicts({ partner, one }: { partner: string; one: Import }) {
  const count = one.outcome?.conflicts ?? 0;
  if (count === 0) return null;
  return (
    <Alert
      color="coral.9"
      variant="outline"
      icon={<IconUserExclamation aria-hidden />}
      title={<FormattedMessage id="imports.conflicts.title" values={{ count }} />}
      styles={{ label: { whiteSpace: "normal" } }}
    >
      <Text>
        <FormattedMessage id="imports.conflicts.text" />
      </Text>
      <TextLink
        to="/partners/$partner/imports/$importId"
        params={{ partner, importId: one.id }}
        search={{ rows: "conflict" }}
        resetScroll={false}
        display="inline-block"
        py={8}
      >
        <FormattedMessage id="imports.conflicts.see" values={{ count }} />
      </TextLink>
    </Alert>
  );
}
