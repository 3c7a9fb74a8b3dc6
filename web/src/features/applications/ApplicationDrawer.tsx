import { Drawer, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { ApplicationDetail } from "./ApplicationDetail";
import { applicantName } from "./applicantName";
import { applicationQuery } from "./applicationsQuery";

/** One application beside the list; on a phone it takes the whole page. */
export function ApplicationDrawer({
  partner,
  owner,
  id,
  close,
}: {
  partner: string;
  owner: string;
  id: string | undefined;
  close: () => void;
}) {
  const intl = useIntl();
  const phone = useMediaQuery("(max-width: 48em)");
  const application = useQuery({ ...applicationQuery(partner, id ?? ""), enabled: id !== undefined });
  const name = application.data
    ? applicantName(intl, application.data)
    : intl.formatMessage({ id: "applications.one" });
  return (
    <Drawer
      opened={id !== undefined}
      onClose={close}
      position="right"
      size={phone ? "100%" : 520}
      title={name}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "common.close" }), size: "lg" }}
      styles={{ title: { fontFamily: "var(--mantine-font-family-headings)", fontSize: "1.4rem" } }}
    >
      {application.error ? <Text role="alert">{explainText(intl, application.error)}</Text> : null}
      {application.isPending && id !== undefined ? <Loading /> : null}
      {application.data ? (
        <ApplicationDetail
          key={application.data.id}
          partner={partner}
          owner={owner}
          application={application.data}
          done={close}
        />
      ) : null}
    </Drawer>
  );
}
