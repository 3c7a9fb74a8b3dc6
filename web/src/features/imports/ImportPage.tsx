import { Alert, Button, Text } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { FailurePage } from "@/shared/FailurePage";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import { ImportView } from "./ImportView";
import { importName } from "./importName";
import { stateName } from "./importStates";
import { useLiveImport } from "./useLiveImport";

/** One import from its file to its result. */
export function ImportPage() {
  const { partner, importId } = useParams({ from: "/partners/$partner/imports/$importId" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <OneImport key={importId} partner={partner} id={importId} />
    </RequireAccess>
  );
}

function OneImport({ partner, id }: { partner: string; id: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const { data: one, error, refetch } = useLiveImport(partner, id);
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  if (error && !one) return <FailurePage error={error} retry={refetch} owner={owner} />;
  if (!one) return <Loading />;
  return (
    <Page
      title={importName(intl, one)}
      titlePrefix={`${stateName(intl, one.state)}:`}
      owner={owner}
      actions={
        <TextLink to="/partners/$partner/imports" params={{ partner }} py={8}>
          <IconArrowLeft size={18} aria-hidden style={{ verticalAlign: "-3px" }} />{" "}
          <FormattedMessage id="imports.all" />
        </TextLink>
      }
    >
      {error ? (
        <Alert color="red" variant="outline" role="alert" mb="md">
          <Text mb="sm">{explainText(intl, error)}</Text>
          <Button size="sm" onClick={() => refetch()}>
            <FormattedMessage id="common.retry" />
          </Button>
        </Alert>
      ) : null}
      <ImportView partner={partner} one={one} />
    </Page>
  );
}
