import { Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import, ImportState } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { FailedView } from "./FailedView";
import { ImportProgress } from "./ImportProgress";
import { ImportStepList } from "./ImportStepList";
import classes from "./Imports.module.css";
import { MappingEditor } from "./MappingEditor";
import { CHANGE_MAPPING_ID } from "./MappingSection";
import { PlanView } from "./PlanView";
import { ResultView } from "./ResultView";
import { summaryText } from "./summaries";
import { UndoneView } from "./UndoneView";
import { useEditing } from "./useEditing";

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
  const navigate = useNavigate({ from: "/partners/$partner/imports/$importId" });
  const editing = useEditing(one);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef({ state: one.state, editing });
  const title = editing ? "imports.mapping.edit" : titles[one.state];

  useEffect(() => {
    const before = shown.current;
    if (before.state === one.state && before.editing === editing) return;
    shown.current = { state: one.state, editing };
    // What had the focus is gone with the view; whoever has gone elsewhere stays there.
    const { activeElement } = document;
    if (activeElement !== document.body && !section.current?.contains(activeElement)) return;
    const back = before.editing && before.state === one.state;
    (back ? document.getElementById(CHANGE_MAPPING_ID) : heading.current)?.focus();
  }, [one.state, editing]);

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
        {editing ? (
          <MappingEditor
            partner={partner}
            one={one}
            close={() => navigate({ search: ({ edit: _, ...rest }) => rest, resetScroll: false })}
          />
        ) : (
          <StateView partner={partner} one={one} />
        )}
      </section>
      <span role="status" className="visually-hidden">
        {intl.formatMessage({ id: title })} {editing ? null : summaryText(intl, one)}
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
