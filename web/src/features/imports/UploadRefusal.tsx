import { Alert, Text } from "@mantine/core";
import { IconFileAlert } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { refusalText } from "./refusals";

/** Why the file was not taken and what to do; it takes the focus that the vanished bar has lost. */
export function UploadRefusal({ file, error }: { file: File; error: unknown }) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="outline"
      w="100%"
      icon={<IconFileAlert aria-hidden />}
      title={<FormattedMessage id="imports.upload.refused" values={{ file: file.name }} />}
      styles={{ title: { overflowWrap: "anywhere" }, label: { whiteSpace: "normal" } }}
    >
      <Text>{refusalText(intl, error)}</Text>
    </Alert>
  );
}
