import { Box, Checkbox, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { MemberSummary } from "@/api/generated";
import { countryName, languageName } from "@/shared/names";
import { roleName } from "@/shared/roles";
import { sectorName } from "@/shared/sectors";
import { formatDay } from "./days";
import { accountName } from "./memberStates";
import { fullName } from "./people";
import classes from "./Register.module.css";
import { StateBadge } from "./StateBadge";

export function RegisterTable({
  partner,
  members,
  chosen,
  choose,
}: {
  partner: string;
  members: readonly MemberSummary[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}) {
  const intl = useIntl();
  const all = members.every((member) => chosen.has(member.id));
  const labels = {
    business: intl.formatMessage({ id: "members.business" }),
    place: intl.formatMessage({ id: "members.place" }),
    language: intl.formatMessage({ id: "person.language" }),
    account: intl.formatMessage({ id: "members.account" }),
    state: intl.formatMessage({ id: "members.state" }),
  };
  return (
    <Box className={classes.frame}>
      <Checkbox
        className={classes.allOnPhone}
        label={intl.formatMessage({ id: "members.chooseAll" })}
        checked={all}
        indeterminate={!all && chosen.size > 0}
        onChange={() => choose(all ? new Set() : new Set(members.map((member) => member.id)))}
      />
      <Table verticalSpacing="sm" horizontalSpacing="md" className={classes.table}>
        <caption className="visually-hidden">{intl.formatMessage({ id: "members.title" })}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <span className="visually-hidden">{intl.formatMessage({ id: "members.choose" })}</span>
            </Table.Th>
            <Table.Th scope="col">{intl.formatMessage({ id: "person.name" })}</Table.Th>
            {Object.entries(labels).map(([column, label]) => (
              <Table.Th key={column} scope="col">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => {
            const name = fullName(member);
            const duties = member.roles.filter((role) => role !== "member");
            const place = [member.city, member.country ? countryName(intl, member.country) : null];
            return (
              <Table.Tr key={member.id} data-chosen={chosen.has(member.id) || undefined}>
                <Table.Td className={classes.pick}>
                  <Checkbox
                    aria-label={intl.formatMessage({ id: "members.choose.one" }, { name })}
                    checked={chosen.has(member.id)}
                    onChange={() => choose(toggled(chosen, member.id))}
                  />
                </Table.Td>
                <Table.Th scope="row">
                  <Link
                    to="/partners/$partner/members/$memberId"
                    params={{ partner, memberId: member.id }}
                    className={classes.name}
                  >
                    {name}
                  </Link>
                  {duties.length > 0 ? (
                    <Text size="sm" c="dimmed" className={classes.duties}>
                      {duties.map((role) => roleName(intl, role)).join(", ")}
                    </Text>
                  ) : null}
                </Table.Th>
                <Fact label={labels.business}>
                  {member.trade ? (
                    <span lang={member.language}>{member.trade}</span>
                  ) : member.sector !== "unknown" ? (
                    sectorName(intl, member.sector)
                  ) : null}
                </Fact>
                <Fact label={labels.place}>{place.filter(Boolean).join(", ")}</Fact>
                <Fact label={labels.language}>
                  <span lang={member.language}>{languageName(member.language)}</span>
                </Fact>
                <Fact label={labels.account}>
                  {member.account ? (
                    accountName(intl, member.account)
                  ) : member.email ? (
                    <FormattedMessage id="members.notInvited" />
                  ) : (
                    <FormattedMessage id="members.noEmail" />
                  )}
                </Fact>
                <Fact label={labels.state}>
                  <span>
                    <StateBadge state={member.state} />
                    {member.paidUntil && member.state !== "left" ? (
                      <Text size="sm" c="dimmed" className={classes.until}>
                        <FormattedMessage
                          id="members.until"
                          values={{ date: formatDay(intl, member.paidUntil, "medium") }}
                        />
                      </Text>
                    ) : null}
                  </span>
                </Fact>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

/** A cell; on a phone what is not known takes no line of the card. */
function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Table.Td data-label={label} data-blank={!children || undefined}>
      {children || null}
    </Table.Td>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
