import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { Page } from "@/shared/Page";
import { publicPartnerQuery } from "@/shared/publicPartners";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import { AddMemberDialog } from "./AddMemberDialog";
import { importsPath } from "./importPaths";
import { Register } from "./Register";

/** The register of one partner. A federation administrator may only add to it. */
export function MembersPage() {
  const { partner } = useParams({ from: "/partners/$partner/members" });
  return (
    <RequireAccess allows={(me) => me.federationAdmin || hasRoleAt(me, partner, "coordinator")}>
      <Members key={partner} partner={partner} />
    </RequireAccess>
  );
}

function Members({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const { add, ...filter } = useSearch({ from: "/partners/$partner/members" });
  const navigate = useNavigate({ from: "/partners/$partner/members" });
  const membership = membershipAt(me, partner);
  // A federation administrator belongs to none of the partners.
  const known = useQuery({ ...publicPartnerQuery(partner), enabled: membership === undefined });
  const owner = membership?.partnerName ?? known.data?.name ?? partner;
  const coordinator = hasRoleAt(me, partner, "coordinator");
  return (
    <Page
      title={intl.formatMessage({ id: "members.title" })}
      owner={owner}
      lead={coordinator ? undefined : <FormattedMessage id="members.addOnly" values={{ partner: owner }} />}
      actions={
        <>
          {coordinator ? (
            <Button
              component="a"
              href={importsPath(partner)}
              variant="default"
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              <FormattedMessage id="members.import" />
            </Button>
          ) : null}
          <Button
            onClick={() =>
              navigate({ search: (search) => ({ ...search, add: coordinator ? "member" : "coordinator" }) })
            }
          >
            <FormattedMessage id={coordinator ? "members.add" : "members.addCoordinator"} />
          </Button>
        </>
      }
    >
      {coordinator ? <Register partner={partner} filter={filter} /> : null}
      <AddMemberDialog
        partner={partner}
        owner={owner}
        as={add ?? null}
        close={() => navigate({ search: (search) => ({ ...search, add: undefined }) })}
      />
    </Page>
  );
}
