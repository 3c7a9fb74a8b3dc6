import { Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import, MappedField } from "@/api/generated";
import { fieldName } from "./fields";
import { valueText } from "./fieldValues";
import classes from "./Imports.module.css";
import { choicesOf, unusedColumns } from "./mapping";

export function MappingSummary({ one }: { one: Import }) {
  const intl = useIntl();
  const unused = unusedColumns(one.columns, choicesOf(one.mapping));
  const source = ({ field, column, value }: MappedField) =>
    column === null
      ? intl.formatMessage(
          { id: "imports.mapping.everybody" },
          { value: valueText(intl, field, value ?? "") },
        )
      : (one.columns.find(({ index }) => index === column)?.header ?? "?");
  return (
    <>
      <Text>
        <FormattedMessage
          id="imports.mapping.used"
          values={{ used: one.columns.length - unused.length, count: one.columns.length }}
        />
        {one.mappingRemembered ? (
          <>
            {" "}
            <FormattedMessage id="imports.mapping.remembered" />
          </>
        ) : null}
      </Text>
      {unused.length > 0 ? (
        <Text>
          <FormattedMessage
            id="imports.mapping.unused"
            values={{ headers: unused.map(({ header }) => header.trim() || "–").join(", ") }}
          />
        </Text>
      ) : null}
      <details className={classes.details}>
        <summary>
          <FormattedMessage id="imports.mapping.show" />
        </summary>
        <dl className={classes.pairs}>
          {one.mapping.map((mapping) => (
            <div key={mapping.field}>
              <dt>{fieldName(intl, mapping.field)}</dt>
              <dd>{source(mapping)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
