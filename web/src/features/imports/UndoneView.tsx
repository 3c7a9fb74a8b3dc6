import { Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ButtonLink } from "@/shared/links";
import { ImportRows } from "./ImportRows";
import classes from "./Imports.module.css";
import { summaryText } from "./summaries";

/** The register is as it was, but for what somebody has edited since. */
export function UndoneView({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  return (
    <>
      <div className={classes.panel}>
        <Text size="lg" className={classes.sentence} data-testid="undone">
          {summaryText(intl, one)}
        </Text>
        {(one.undo?.kept ?? 0) > 0 ? (
          <Text>
            <FormattedMessage id="imports.undone.kept" />
          </Text>
        ) : null}
        <ButtonLink to="/partners/$partner/imports" params={{ partner }} style={{ justifySelf: "start" }}>
          <FormattedMessage id="imports.another" />
        </ButtonLink>
      </div>
      <ImportRows partner={partner} one={one} />
    </>
  );
}
