import { Center, Loader } from "@mantine/core";
import { useIntl } from "react-intl";

export function Loading() {
  const intl = useIntl();
  return (
    <Center mih={240} role="status" aria-label={intl.formatMessage({ id: "common.loading" })}>
      <Loader aria-hidden />
    </Center>
  );
}
