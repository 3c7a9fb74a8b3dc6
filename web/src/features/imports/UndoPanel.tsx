import { Button, Text, Title } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import classes from "./Imports.module.css";
import { UndoDialog } from "./UndoDialog";

/** The way back, and until when it is open. */
export function UndoPanel({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const [asking, setAsking] = useState(false);
  const until = one.undo?.until;
  if (!until) return null;
  const over = Date.parse(until) < Date.now();
  const date = intl.formatDate(until, { dateStyle: "long" });
  return (
    <section aria-labelledby="undo-title" className={classes.panel}>
      <Title order={3} size="h4" id="undo-title">
        <FormattedMessage id="imports.undo" />
      </Title>
      <Text>
        <FormattedMessage id={over ? "imports.undo.over" : "imports.undo.until"} values={{ date }} />
      </Text>
      {over ? null : (
        <Button variant="default" style={{ justifySelf: "start" }} onClick={() => setAsking(true)}>
          <FormattedMessage id="imports.undo.ask" />
        </Button>
      )}
      <UndoDialog partner={partner} one={one} opened={asking} close={() => setAsking(false)} />
    </section>
  );
}
