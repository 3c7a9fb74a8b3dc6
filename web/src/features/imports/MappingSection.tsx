import { Title } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Import } from "@/api/generated";
import { ButtonLink } from "@/shared/links";
import classes from "./Imports.module.css";
import { MappingSummary } from "./MappingSummary";

export const CHANGE_MAPPING_ID = "change-mapping";

/** Which column is what in short, and the way to the editor: a place of its own in the history. */
export function MappingSection({ partner, one }: { partner: string; one: Import }) {
  const search = useSearch({ from: "/partners/$partner/imports/$importId" });
  return (
    <section aria-labelledby="mapping-title" className={classes.panel}>
      <Title order={3} size="h4" id="mapping-title">
        <FormattedMessage id="imports.mapping.title" />
      </Title>
      <MappingSummary one={one} />
      <ButtonLink
        id={CHANGE_MAPPING_ID}
        to="/partners/$partner/imports/$importId"
        params={{ partner, importId: one.id }}
        search={{ ...search, edit: "mapping" }}
        resetScroll={false}
        variant="default"
        style={{ justifySelf: "start" }}
      >
        <FormattedMessage id="imports.mapping.change" />
      </ButtonLink>
    </section>
  );
}
