import { Badge, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { ImportRow } from "@/api/generated";
import { TextLink } from "@/shared/links";
import { NewMember } from "./NewMember";
import { RowChanges } from "./RowChanges";
import classes from "./Rows.module.css";
import { reasonText } from "./reasons";
import { rowStates } from "./rowStates";

export function RowItem({ partner, row }: { partner: string; row: ImportRow }) {
  const intl = useIntl();
  const name = row.name.trim() || intl.formatMessage({ id: "imports.rows.nameless" });
  const { name: state, Sign, color } = rowStates[row.outcome ?? row.disposition];
  return (
    <li className={classes.row} data-row={row.row} data-result={row.outcome ?? row.disposition}>
      <div className={classes.who}>
        <Text c="dimmed" size="sm">
          <FormattedMessage id="imports.rows.row" values={{ row: row.row }} />
        </Text>
        <Text fw={650}>
          {row.memberId ? <MemberLink partner={partner} memberId={row.memberId} name={name} /> : name}
        </Text>
      </div>
      <div>
        <Badge
          color={color}
          variant="outline"
          tt="none"
          size="lg"
          leftSection={<Sign size={16} aria-hidden />}
        >
          {intl.formatMessage({ id: state })}
        </Badge>
      </div>
      <div className={classes.why}>
        {row.disposition === "create" ? <NewMember changes={row.changes} /> : null}
        {row.outcome === "kept" ? (
          <Text>
            <FormattedMessage id="imports.row.keptWhy" />
          </Text>
        ) : null}
        {row.reasons.length > 0 ? (
          <ul className={classes.reasons}>
            {row.reasons.map((reason, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no id and never move
              <li key={index}>
                {reasonText(intl, reason)}
                {typeof reason.params.memberId === "string" ? (
                  <>
                    {" "}
                    <MemberLink
                      partner={partner}
                      memberId={reason.params.memberId}
                      name={intl.formatMessage({ id: "imports.reason.seeOther" })}
                    />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
        {row.outcome === "conflict" && row.disposition === "update" ? (
          <Text c="dimmed">
            <FormattedMessage id="imports.change.notApplied" />
          </Text>
        ) : null}
        {row.disposition === "update" ? <RowChanges changes={row.changes} /> : null}
      </div>
    </li>
  );
}

function MemberLink({ partner, memberId, name }: { partner: string; memberId: string; name: string }) {
  return (
    <TextLink to="/partners/$partner/members/$memberId" params={{ partner, memberId }}>
      {name}
    </TextLink>
  );
}
