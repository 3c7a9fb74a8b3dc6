import { Alert, Box, Button, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { ImportCard } from "./ImportCard";
import classes from "./Imports.module.css";
import { importsQuery } from "./importsQuery";

/** The imports so far, newest first; those at work show how far they are. */
export function ImportList({ partner }: { partner: string }) {
  const intl = useIntl();
  const list = useInfiniteQuery(importsQuery(partner));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="imports-so-far">
      <Title order={2} size="h3" mb="sm" id="imports-so-far">
        <FormattedMessage id="imports.list" />
      </Title>
      {list.isPending ? <Loading /> : null}
      {list.error ? (
        <Alert color="red" variant="outline" role="alert" mb="md">
          <Text mb="sm">{explainText(intl, list.error)}</Text>
          <Button size="sm" onClick={() => list.refetch()}>
            <FormattedMessage id="common.retry" />
          </Button>
        </Alert>
      ) : null}
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
      {list.hasNextPage ? (
        <Button
          variant="default"
          mt="md"
          onClick={() => list.fetchNextPage()}
          loading={list.isFetchingNextPage}
        >
          <FormattedMessage id="common.more" />
        </Button>
      ) : null}
    </section>
  );
}
