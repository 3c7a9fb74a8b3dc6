import { Title } from "@mantine/core";
import { type ReactNode, type Ref, useId } from "react";
import classes from "./MemberRecord.module.css";

/** One part of a member's record. */
export function Panel({
  title,
  heading,
  children,
}: {
  title: string;
  /** Takes the focus when what had it is gone. */
  heading?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Title order={2} size="h4" mb="md" id={id} ref={heading} tabIndex={-1} className={classes.heading}>
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
