import { Text } from "@mantine/core";
import { Fragment } from "react";
import { useIntl } from "react-intl";
import type { ImportChange, ImportField } from "@/api/generated";
import { fieldName } from "./fields";
import { valueText } from "./fieldValues";

/** The name stands beside it already. */
const told: readonly ImportField[] = ["familyName", "givenName"];

/** What will be known of somebody new, in a line: a wrong column shows at a glance. */
export function NewMember({ changes }: { changes: readonly ImportChange[] }) {
  const intl = useIntl();
  const facts = changes.filter(({ field, after }) => after && !told.includes(field));
  if (facts.length === 0) return null;
  return (
    <Text c="dimmed">
      {facts.map(({ field, after }, index) => (
        <Fragment key={field}>
          {index > 0 ? " · " : null}
          <span className="visually-hidden">{fieldName(intl, field)}: </span>
          {valueText(intl, field, after ?? "")}
        </Fragment>
      ))}
    </Text>
  );
}
