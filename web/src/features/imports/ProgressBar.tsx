import { Progress, Text } from "@mantine/core";
import { useIntl } from "react-intl";
import { announced } from "./progress";

/** A bar with its words: beside it for the eye, every ten per cent for the ear. */
export function ProgressBar({ label, percent, text }: { label: string; percent: number; text: string }) {
  const intl = useIntl();
  return (
    <div>
      <Progress.Root size="xl" radius="xl" bg="gray.3">
        <Progress.Section value={percent} aria-label={label} aria-valuetext={text} animated={percent < 100} />
      </Progress.Root>
      <Text mt={6} aria-hidden>
        {text}
      </Text>
      <span role="status" className="visually-hidden">
        {label}: {intl.formatNumber(announced(percent) / 100, { style: "percent" })}
      </span>
    </div>
  );
}
