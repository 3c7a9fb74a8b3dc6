import { Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ButtonLink } from "@/shared/links";
import { Conflicts } from "./Conflicts";
import { ImportRows } from "./ImportRows";
import classes from "./Imports.module.css";
import { summaryText } from "./summaries";
import { UndoPanel } from "./UndoPanel";

/** What has happened, where the members are now, and the way back. */
export function ResultView({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  return (
    <>
      <div className={classes.panel}>
        <Text size="lg" className={classes.sentence} data-testid="result">
          {summaryText(intl, one)}
        </Text>
        <Text>
          <FormattedMessage id="imports.result.invite" />
        </Text>
        <ButtonLink
          to="/partners/$partner/members"
          params={{ partner }}
          search={{ import: one.id }}
          style={{ justifySelf: "start" }}
        >
          <FormattedMessage id="imports.result.see" />
        </ButtonLink>
      </div>
      <Conflicts partner={partner} one={one} />
      <UndoPanel partner={partner} one={one} />
      <ImportRows partner={partner} one={one} />
    </>
  );
}
