import { Fieldset, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./FormGroup.module.css";

/** Fields that belong together, under one heading. */
export function FormGroup({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <Fieldset legend={legend} variant="unstyled" className={classes.group}>
      <Stack gap="md">{children}</Stack>
    </Fieldset>
  );
}

/** Short fields side by side where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={classes.pair}>{children}</div>;
}
