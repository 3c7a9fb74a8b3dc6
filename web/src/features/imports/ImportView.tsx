import { Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import, ImportState } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { FailedView } from "./FailedView";
import { ImportProgress } from "./ImportProgress";
import { ImportStepList } from "./ImportStepList";
import classes from "./Imports.module.css";
import { PlanView } from "./PlanView";
import { ResultView } from "./ResultView";
import { summaryText } from "./summaries";
import { UndoneView } from "./UndoneView";

const titles: Record<ImportState, MessageId> = {
  reading: "imports.reading.title",
  planned: "imports.plan.title",
  committing: "imports.committing.title",
  committed: "imports.result.title",
  undoing: "imports.undoing.title",
  undone: "imports.undone.title",
  failed: "imports.failed.title",
};

/** The page follows the import: what can be done now, and nothing else. */
export function ImportView({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(one.state);
  const title = titles[one.state];

  useEffect(() => {
    if (shown.current === one.state) return;
    shown.current = one.state;
    // What had the focus is gone with the state; whoever has gone elsewhere stays there.
    const { activeElement } = document;
    if (activeElement === document.body || section.current?.contains(activeElement)) heading.current?.focus();
  }, [one.state]);

  return (
    <>
      <ImportStepList state={one.state} />
      <section ref={section} aria-labelledby="import-state" data-state={one.state} className={classes.state}>
        <Title
          order={2}
          size="h3"
          id="import-state"
          ref={heading}
          tabIndex={-1}
          className={classes.stateTitle}
        >
          <FormattedMessage id={title} />
        </Title>
        <StateView partner={partner} one={one} />
      </section>
      <span role="status" className="visually-hidden">
        {intl.formatMessage({ id: title })} {summaryText(intl, one)}
      </span>
    </>
  );
}

function StateView({ partner, one }: { partner: string; one: Import }) {
  switch (one.state) {
    case "reading":
    case "committing":
    case "undoing":
      return <ImportProgress one={one} />;
    case "planned":
      return <PlanView partner={partner} one={one} />;
    case "committed":
      return <ResultView partner={partner} one={one} />;
    case "undone":
      return <UndoneView partner={partner} one={one} />;
    case "failed":
      return <FailedView partner={partner} one={one} />;
  }
}
