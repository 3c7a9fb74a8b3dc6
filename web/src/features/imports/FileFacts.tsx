import { useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import classes from "./Imports.module.css";
import { presetName } from "./presets";
import { separatorName } from "./separators";

/** What the file was taken for, so that a wrong guess shows. */
export function FileFacts({ one }: { one: Import }) {
  const intl = useIntl();
  const { encoding, separator } = one.detected;
  const facts: [MessageId, string | null][] = [
    ["imports.fact.preset", presetName(intl, one.preset)],
    ["imports.fact.rows", intl.formatNumber(one.rows)],
    ["imports.fact.format", one.format === "csv" ? "CSV" : "Excel (XLSX)"],
    ["imports.fact.separator", separator ? separatorName(intl, separator) : null],
    ["imports.fact.encoding", encoding],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{intl.formatMessage({ id: label })}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
