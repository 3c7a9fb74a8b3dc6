import { Alert, Button, Group, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { FileFacts } from "./FileFacts";
import classes from "./Imports.module.css";
import { MappingSection } from "./MappingSection";
import { summaryText } from "./summaries";
import { useDiscard } from "./useDiscard";

/** Says what was wrong; the columns may still be put right, or another file taken. */
export function FailedView({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const toast = useToast();
  const navigate = useNavigate();
  const discard = useDiscard(partner, one.id, () => {
    toast(intl.formatMessage({ id: "imports.discarded" }, { file: one.fileName }));
    navigate({ to: "/partners/$partner/imports", params: { partner } });
  });
  return (
    <>
      <div className={classes.panel}>
        {discard.error ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, discard.error)}
          </Alert>
        ) : null}
        <Text size="lg" className={classes.sentence}>
          {summaryText(intl, one)}
        </Text>
        <Text>
          <FormattedMessage id="imports.failed.text" />
        </Text>
        <Group>
          <Button loading={discard.isPending} onClick={() => discard.mutate()}>
            <FormattedMessage id="imports.discard" />
          </Button>
        </Group>
      </div>
      <FileFacts one={one} />
      {one.columns.length > 0 ? <MappingSection partner={partner} one={one} /> : null}
    </>
  );
}
