import { Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Import } from "@/api/generated";
import { Loading } from "@/shared/Loading";
import { More } from "@/shared/More";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { AnnotatedFiles } from "./AnnotatedFiles";
import { importRowsQuery } from "./importsQuery";
import { RowFilters } from "./RowFilters";
import { RowItem } from "./RowItem";
import classes from "./Rows.module.css";

/** The rows of her file with everything there is to say about each. */
export function ImportRows({ partner, one }: { partner: string; one: Import }) {
  // What has served is forgotten after a while; how it ended stays.
  if (one.fileName) return <KeptRows partner={partner} one={one} />;
  return (
    <Text>
      <FormattedMessage id="imports.forgotten" />
    </Text>
  );
}

function KeptRows({ partner, one }: { partner: string; one: Import }) {
  const { rows: filter } = useSearch({ from: "/partners/$partner/imports/$importId" });
  const list = useInfiniteQuery(importRowsQuery(partner, one, filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="import-rows" className={classes.rows}>
      <Title order={3} size="h4" id="import-rows">
        <FormattedMessage id="imports.rows.title" />
      </Title>
      <RowFilters partner={partner} one={one} current={filter} />
      <AnnotatedFiles partner={partner} one={one} />
      <Text role="status" className="visually-hidden">
        {list.data ? <FormattedMessage id="imports.rows.shown" values={{ count: items.length }} /> : null}
      </Text>
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} />
      {list.data && items.length === 0 ? (
        <Text>
          <FormattedMessage id="imports.rows.none" />
        </Text>
      ) : null}
      {items.length > 0 ? (
        <ul className={classes.list} aria-labelledby="import-rows">
          {items.map((row) => (
            <RowItem key={row.row} partner={partner} row={row} />
          ))}
        </ul>
      ) : null}
      <More list={list} style={{ justifySelf: "start" }} />
    </section>
  );
}
