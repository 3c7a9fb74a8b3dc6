import { Button, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { ProgressBar } from "./ProgressBar";

/** How much of the file is on its way; once all is there, the server looks at it. */
export function UploadProgress({ file, part, stop }: { file: File; part: number; stop: () => void }) {
  const intl = useIntl();
  const sent = part >= 1;
  const label = intl.formatMessage(
    { id: sent ? "imports.upload.checking" : "imports.upload.sending" },
    { file: file.name },
  );
  return (
    <>
      <Text fw={600} style={{ overflowWrap: "anywhere" }}>
        {label}
      </Text>
      <ProgressBar
        label={label}
        percent={Math.floor(part * 100)}
        text={intl.formatNumber(part, { style: "percent", maximumFractionDigits: 0 })}
      />
      <Button variant="default" onClick={stop}>
        <FormattedMessage id="common.cancel" />
      </Button>
    </>
  );
}
