import { Box } from "@mantine/core";
import { useNetwork } from "@mantine/hooks";
import { FormattedMessage } from "react-intl";

/** Says that the connection is gone before somebody loses time on a form. */
export function OfflineNotice() {
  const { online } = useNetwork();
  return (
    <Box role="status">
      {online ? null : (
        <Box bg="coral.1" c="gray.9" p="sm" ta="center" fw={600}>
          <FormattedMessage id="failure.offline.title" /> <FormattedMessage id="failure.offline.text" />
        </Box>
      )}
    </Box>
  );
}
