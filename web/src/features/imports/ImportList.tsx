import { Box, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { Loading } from "@/shared/Loading";
import { More } from "@/shared/More";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { ImportCard } from "./ImportCard";
import classes from "./Imports.module.css";
import { importsQuery } from "./importsQuery";

/** The imports so far, newest first; those at work show how far they are. */
export function ImportList({ partner }: { partner: string }) {
  const list = useInfiniteQuery(importsQuery(partner));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="imports-so-far">
      <Title order={2} size="h3" mb="sm" id="imports-so-far">
        <FormattedMessage id="imports.list" />
      </Title>
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} mb="md" />
      {list.data && items.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id="imports.empty.title" />
          </Text>
          <Text>
            <FormattedMessage id="imports.empty.text" />
          </Text>
        </Box>
      ) : null}
      {items.length > 0 ? (
        <ul className={classes.list}>
          {items.map((one) => (
            <ImportCard key={one.id} partner={partner} one={one} />
          ))}
        </ul>
      ) : null}
      <More list={list} mt="md" />
    </section>
  );
}
