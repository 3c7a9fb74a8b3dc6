import { Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import classes from "./Imports.module.css";
import { stateName } from "./importStates";
import { ProgressBar } from "./ProgressBar";
import { percentOf } from "./progress";

/** The service is at work: how far it is, and that nobody needs to wait here. */
export function ImportProgress({ one: { state, progress } }: { one: Import }) {
  const intl = useIntl();
  return (
    <div className={classes.panel}>
      <ProgressBar
        label={stateName(intl, state)}
        percent={percentOf(progress)}
        text={
          progress.total > 0
            ? intl.formatMessage(
                { id: "imports.progress.of" },
                { done: progress.done, total: progress.total },
              )
            : intl.formatMessage({ id: "imports.progress.starting" })
        }
      />
      <Text>
        <FormattedMessage id="imports.progress.leave" />
      </Text>
    </div>
  );
}
