import { useParams } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import { ImportList } from "./ImportList";
import { ToolsGuide } from "./ToolsGuide";
import { UploadZone } from "./UploadZone";

/** Where lists come in from elsewhere, and what became of those before. */
export function ImportsPage() {
  const { partner } = useParams({ from: "/partners/$partner/imports" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <Imports key={partner} partner={partner} />
    </RequireAccess>
  );
}

function Imports({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  return (
    <Page
      title={intl.formatMessage({ id: "imports.title" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      lead={intl.formatMessage({ id: "imports.lead" })}
    >
      <UploadZone partner={partner} />
      <ToolsGuide partner={partner} />
      <ImportList partner={partner} />
    </Page>
  );
}
