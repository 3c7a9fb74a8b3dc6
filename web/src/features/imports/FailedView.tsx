import { Group, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ButtonLink } from "@/shared/links";
import { DiscardButton } from "./DiscardButton";
import { FileFacts } from "./FileFacts";
import classes from "./Imports.module.css";
import { MappingSection } from "./MappingSection";
import { summaryText } from "./summaries";

/** Says what was wrong; the columns may still be put right, or another file taken. */
export function FailedView({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  return (
    <>
      <div className={classes.panel}>
        <Text size="lg" className={classes.sentence}>
          {summaryText(intl, one)}
        </Text>
        <Text>
          <FormattedMessage id="imports.failed.text" />
        </Text>
        <Group>
          <ButtonLink to="/partners/$partner/imports" params={{ partner }}>
            <FormattedMessage id="imports.another" />
          </ButtonLink>
          <DiscardButton partner={partner} one={one} />
        </Group>
      </div>
      <FileFacts one={one} />
      {one.columns.length > 0 ? <MappingSection partner={partner} one={one} /> : null}
    </>
  );
}
