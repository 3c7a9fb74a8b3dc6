import { Alert, Box, Button, Table, Text, TextInput, Title } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { languageName } from "@/shared/names";
import { roleName } from "@/shared/roles";
import { accountName, memberStateName } from "./memberStates";
import { membersQuery } from "./membersQuery";
import classes from "./Register.module.css";
import { RolesDialog } from "./RolesDialog";

const TYPING_PAUSE_MS = 300;

export function Register({ partner, q }: { partner: string; q: string }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/partners/$partner/members" });
  const [text, setText] = useState(q);
  const [changing, setChanging] = useState<Member | null>(null);
  const search = useDebouncedCallback((value: string) => {
    navigate({ search: (before) => ({ ...before, q: value.trim() || undefined }), replace: true });
  }, TYPING_PAUSE_MS);
  const list = useInfiniteQuery({ ...membersQuery(partner, q), placeholderData: keepPreviousData });
  const members = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <TextInput
        type="search"
        label={intl.formatMessage({ id: "members.search" })}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
        maw={420}
        mb="lg"
      />
      <Text role="status" className="visually-hidden">
        {list.data ? <FormattedMessage id="members.found" values={{ count: members.length }} /> : null}
      </Text>
      {list.isPending ? <Loading /> : null}
      {list.error ? (
        <Alert color="red" variant="outline" role="alert">
          <Text mb="sm">{explainText(intl, list.error)}</Text>
          <Button size="sm" onClick={() => list.refetch()}>
            <FormattedMessage id="common.retry" />
          </Button>
        </Alert>
      ) : null}
      {list.data && members.length === 0 ? (
        <Box className={classes.empty}>
          <Title order={2} size="h3" mb="xs">
            <FormattedMessage id={q ? "members.none.title" : "members.empty.title"} />
          </Title>
          <Text>
            <FormattedMessage id={q ? "members.none.text" : "members.empty.text"} />
          </Text>
        </Box>
      ) : null}
      {members.length > 0 ? (
        <Box className={classes.frame}>
          <Table verticalSpacing="sm" horizontalSpacing="md" className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{intl.formatMessage({ id: "person.name" })}</Table.Th>
                <Table.Th scope="col">{intl.formatMessage({ id: "person.email" })}</Table.Th>
                <Table.Th scope="col">{intl.formatMessage({ id: "person.language" })}</Table.Th>
                <Table.Th scope="col">{intl.formatMessage({ id: "members.roles" })}</Table.Th>
                <Table.Th scope="col">{intl.formatMessage({ id: "members.state" })}</Table.Th>
                <Table.Th scope="col">
                  <span className="visually-hidden">{intl.formatMessage({ id: "common.actions" })}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {members.map((member) => (
                <Table.Tr key={member.id}>
                  <Table.Th scope="row">
                    {member.givenName} {member.familyName}
                  </Table.Th>
                  <Table.Td data-label={intl.formatMessage({ id: "person.email" })}>
                    <div>
                      {member.email ?? <FormattedMessage id="members.noEmail" />}
                      {member.account ? (
                        <Text size="sm" c="dimmed">
                          {accountName(intl, member.account)}
                        </Text>
                      ) : null}
                    </div>
                  </Table.Td>
                  <Table.Td data-label={intl.formatMessage({ id: "person.language" })}>
                    <span lang={member.language}>{languageName(member.language)}</span>
                  </Table.Td>
                  <Table.Td data-label={intl.formatMessage({ id: "members.roles" })}>
                    {member.roles.map((role) => roleName(intl, role)).join(", ")}
                  </Table.Td>
                  <Table.Td data-label={intl.formatMessage({ id: "members.state" })}>
                    {memberStateName(intl, member.state)}
                  </Table.Td>
                  <Table.Td className={classes.action}>
                    <Button
                      variant="default"
                      size="sm"
                      onClick={() => setChanging(member)}
                      aria-label={intl.formatMessage(
                        { id: "members.changeRoles.of" },
                        { name: `${member.givenName} ${member.familyName}` },
                      )}
                    >
                      <FormattedMessage id="members.changeRoles" />
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Box>
      ) : null}
      {list.hasNextPage ? (
        <Button
          variant="default"
          mt="md"
          onClick={() => list.fetchNextPage()}
          loading={list.isFetchingNextPage}
        >
          <FormattedMessage id="common.more" />
        </Button>
      ) : null}
      <RolesDialog key={changing?.id} partner={partner} member={changing} close={() => setChanging(null)} />
    </>
  );
}
