import { Fieldset, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./MemberFields.module.css";

/** Fields that belong together, under one heading. */
export function MemberFieldset({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <Fieldset legend={legend} variant="unstyled" className={classes.group}>
      <Stack gap="md">{children}</Stack>
    </Fieldset>
  );
}
