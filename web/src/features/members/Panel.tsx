import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./MemberRecord.module.css";

/** One part of a member's record. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Title order={2} size="h4" mb="md" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}

/** What is known under one name; what is not known takes no room. */
export function Fact({ label, children }: { label: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
