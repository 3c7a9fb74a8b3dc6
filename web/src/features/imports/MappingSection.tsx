import { Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { ButtonLink } from "@/shared/links";
import classes from "./Imports.module.css";
import { MappingEditor } from "./MappingEditor";
import { MappingSummary } from "./MappingSummary";
import { choicesOf, namesMissing } from "./mapping";

const ROUTE = "/partners/$partner/imports/$importId";

/** Which column is what: a summary, and the editor as a place of its own in the history. */
export function MappingSection({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  // Without names there is nothing else to do here.
  const open = search.edit === "mapping" || namesMissing(choicesOf(one.mapping));
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useRef<HTMLAnchorElement>(null);
  const wasOpen = useRef(open);

  useEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    (open ? heading : change).current?.focus();
  }, [open]);

  return (
    <section aria-labelledby="mapping-title" className={classes.panel}>
      <Title
        order={3}
        size="h4"
        id="mapping-title"
        ref={heading}
        tabIndex={-1}
        className={classes.stateTitle}
      >
        {intl.formatMessage({ id: open ? "imports.mapping.edit" : "imports.mapping.title" })}
      </Title>
      {open ? (
        <MappingEditor
          partner={partner}
          one={one}
          close={() => navigate({ search: ({ edit: _, ...rest }) => rest, resetScroll: false })}
        />
      ) : (
        <>
          <MappingSummary one={one} />
          <ButtonLink
            ref={change}
            to={ROUTE}
            params={{ partner, importId: one.id }}
            search={{ ...search, edit: "mapping" }}
            resetScroll={false}
            variant="default"
            style={{ justifySelf: "start" }}
          >
            <FormattedMessage id="imports.mapping.change" />
          </ButtonLink>
        </>
      )}
    </section>
  );
}
