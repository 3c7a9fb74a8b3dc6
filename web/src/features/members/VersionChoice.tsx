import { Radio, Text } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./VersionChoice.module.css";

interface Version {
  value: string;
  title: string;
  text: string;
}

/** One field in two versions side by side, one under the other on a phone; exactly one is kept. */
export function VersionChoice({
  label,
  mark,
  versions,
  value,
  onChange,
}: {
  label: string;
  mark?: ReactNode;
  versions: readonly Version[];
  value: string;
  onChange: (value: string) => void;
}) {
  const name = useId();
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>
        {label} {mark}
      </legend>
      <div className={classes.versions}>
        {versions.map((version) => (
          <div
            key={version.value}
            className={classes.version}
            data-chosen={version.value === value || undefined}
          >
            <Radio
              name={name}
              value={version.value}
              checked={version.value === value}
              onChange={() => onChange(version.value)}
              classNames={{ label: classes.label, body: classes.body, labelWrapper: classes.wrapper }}
              label={
                <>
                  <Text span size="sm" c="dimmed" display="block">
                    {version.title}
                    <span className="visually-hidden">: </span>
                  </Text>
                  <span className={classes.text}>{version.text}</span>
                </>
              }
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
