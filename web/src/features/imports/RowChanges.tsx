import { IconArrowRight } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ImportChange } from "@/api/generated";
import { fieldName } from "./fields";
import { valueText } from "./fieldValues";
import classes from "./Rows.module.css";

/** What is different, old and new: an arrow for the eye, words for the ear. */
export function RowChanges({ changes }: { changes: readonly ImportChange[] }) {
  const intl = useIntl();
  if (changes.length === 0) return null;
  const value = (field: ImportChange["field"], text: string | null | undefined) =>
    text ? valueText(intl, field, text) : intl.formatMessage({ id: "imports.change.empty" });
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldName(intl, field)}</dt>
          <dd>
            <span className="visually-hidden">
              <FormattedMessage id="imports.change.was" />{" "}
            </span>
            <span className={classes.before}>{value(field, before)}</span>{" "}
            <IconArrowRight size={16} aria-hidden className={classes.arrow} />{" "}
            <span className="visually-hidden">
              <FormattedMessage id="imports.change.becomes" />{" "}
            </span>
            <span className={classes.after}>{value(field, after)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
