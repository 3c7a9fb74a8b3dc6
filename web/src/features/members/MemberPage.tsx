import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { ButtonLink, TextLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import { EditMember } from "./EditMember";
import { MemberRecord } from "./MemberRecord";
import { memberQuery } from "./memberQuery";
import { fullName } from "./people";

/** Everything that a partner knows of one of its members. */
export function MemberPage() {
  const { partner, memberId } = useParams({ from: "/partners/$partner/members/$memberId" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <OneMember key={memberId} partner={partner} id={memberId} />
    </RequireAccess>
  );
}

function OneMember({ partner, id }: { partner: string; id: string }) {
  const { data: me } = useMe();
  const { edit } = useSearch({ from: "/partners/$partner/members/$memberId" });
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const member = useQuery(memberQuery(partner, id));
  if (member.error && !member.data) {
    return <FailurePage error={member.error} retry={member.refetch} owner={owner} />;
  }
  if (!member.data) return <Loading />;
  if (member.data.state === "erased") {
    return <Erased partner={partner} owner={owner} member={member.data} />;
  }
  // Each has its own heading, which takes the focus when it appears.
  return edit ? (
    <Edited key="edit" partner={partner} owner={owner} member={member.data} />
  ) : (
    <Shown key="show" partner={partner} owner={owner} member={member.data} />
  );
}

interface Props {
  partner: string;
  owner: string;
  member: Member;
}

function Shown({ partner, owner, member }: Props) {
  return (
    <Page
      title={fullName(member)}
      owner={owner}
      actions={
        <ButtonLink
          to="/partners/$partner/members/$memberId"
          params={{ partner, memberId: member.id }}
          search={{ edit: true }}
        >
          <FormattedMessage id="members.edit" />
        </ButtonLink>
      }
    >
      <MemberRecord partner={partner} owner={owner} member={member} />
    </Page>
  );
}

function Edited({ partner, owner, member }: Props) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [refused, setRefused] = useState(false);
  return (
    <Page
      title={intl.formatMessage({ id: "members.edit.title" }, { name: fullName(member) })}
      owner={owner}
      size="narrow"
      titlePrefix={refused ? intl.formatMessage({ id: "form.titleError" }) : undefined}
    >
      <EditMember
        partner={partner}
        member={member}
        onRefused={setRefused}
        done={() =>
          navigate({
            to: "/partners/$partner/members/$memberId",
            params: { partner, memberId: member.id },
            replace: true,
          })
        }
      />
    </Page>
  );
}

function Erased({ partner, owner, member }: Props) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "memberState.erased" })} owner={owner} size="narrow">
      <Text size="lg" mb="lg">
        <FormattedMessage id={member.mergedInto ? "members.merged.text" : "members.erased.text"} />
      </Text>
      {member.mergedInto ? (
        <TextLink
          to="/partners/$partner/members/$memberId"
          params={{ partner, memberId: member.mergedInto }}
          replace
        >
          <FormattedMessage id="members.merged.link" />
        </TextLink>
      ) : (
        <TextLink to="/partners/$partner/members" params={{ partner }}>
          <FormattedMessage id="members.title" />
        </TextLink>
      )}
    </Page>
  );
}
