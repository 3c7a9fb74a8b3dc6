import { Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InviteMembersRequest } from "@/api/generated";
import { Loading } from "@/shared/Loading";
import { More } from "@/shared/More";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { EmptyRegister } from "./EmptyRegister";
import { Filters } from "./Filters";
import { InviteManyDialog } from "./InviteManyDialog";
import { type Filter, membersQuery } from "./membersQuery";
import classes from "./Register.module.css";
import { RegisterMenu } from "./RegisterMenu";
import { RegisterTable } from "./RegisterTable";
import { SelectionBar } from "./SelectionBar";
import { StateFilter } from "./StateFilter";

const TYPING_PAUSE_MS = 300;

export function Register({ partner, filter }: { partner: string; filter: Filter }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/partners/$partner/members" });
  const router = useRouter();
  const [text, setText] = useState(filter.q ?? "");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [inviting, setInviting] = useState<InviteMembersRequest | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback((value: string) => {
    // She may have opened a member meanwhile, whose page is still on its way: let her go.
    const { pathname } = router.buildLocation({ to: "/partners/$partner/members", params: { partner } });
    if (router.history.location.pathname !== pathname) return;
    navigate({ search: (before) => ({ ...before, q: value.trim() || undefined }), replace: true });
  }, TYPING_PAUSE_MS);
  const list = useInfiniteQuery({ ...membersQuery(partner, filter), placeholderData: keepPreviousData });
  const members = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.keys(filter).length > 0;
  const nobody = list.data !== undefined && members.length === 0;
  // Whom a filter hides is not chosen: nobody invites people she does not see.
  const seen = new Set(members.filter((member) => chosen.has(member.id)).map((member) => member.id));

  if (nobody && !narrowed) return <EmptyRegister partner={partner} narrowed={false} />;
  return (
    <>
      <StateFilter partner={partner} />
      <div className={classes.tools}>
        <TextInput
          ref={searchField}
          type="search"
          label={intl.formatMessage({ id: "members.search" })}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
          className={classes.search}
        />
        <Filters partner={partner} filter={filter} focusSearch={() => searchField.current?.focus()}>
          <div className={classes.spacer} />
          {members.length > 0 ? (
            <RegisterMenu
              partner={partner}
              filter={filter}
              invite={() => setInviting({ members: null, filter })}
            />
          ) : null}
        </Filters>
      </div>
      <Text role="status" className="visually-hidden">
        {list.data ? <FormattedMessage id="members.found" values={{ count: members.length }} /> : null}
      </Text>
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} />
      {nobody ? <EmptyRegister partner={partner} narrowed /> : null}
      {members.length > 0 ? (
        <RegisterTable partner={partner} members={members} chosen={seen} choose={setChosen} />
      ) : null}
      <More list={list} mt="md" />
      <SelectionBar
        count={seen.size}
        invite={() => setInviting({ members: [...seen], filter: null })}
        clear={() => {
          setChosen(new Set());
          searchField.current?.focus();
        }}
      />
      <InviteManyDialog
        partner={partner}
        whom={inviting}
        close={() => setInviting(null)}
        sent={() => setChosen(new Set())}
      />
    </>
  );
}
