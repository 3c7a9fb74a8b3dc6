import { Box, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { Loading } from "@/shared/Loading";
import { ButtonLink, TextLink } from "@/shared/links";
import { More } from "@/shared/More";
import classes from "@/shared/meetings/Cards.module.css";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { CatalogueFilters } from "./CatalogueFilters";
import { CycleCard } from "./CycleCard";
import { cyclesQuery } from "./cyclesQuery";

/** What partners of all countries have opened to those who look. */
export function CataloguePage() {
  return (
    <RequireAccess allows={(me) => me.memberships.length > 0}>
      <Catalogue />
    </RequireAccess>
  );
}

function Catalogue() {
  const intl = useIntl();
  const filter = useSearch({ from: "/cycles" });
  const list = useInfiniteQuery(cyclesQuery(filter));
  const cycles = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.values(filter).some(Boolean);
  return (
    <Page
      title={intl.formatMessage({ id: "cycles.title" })}
      lead={<FormattedMessage id="cycles.lead" />}
      actions={
        <ButtonLink to="/my/cycles" variant="default">
          <FormattedMessage id="cycles.mine" />
        </ButtonLink>
      }
    >
      <CatalogueFilters filter={filter} />
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} mb="md" />
      {list.data && cycles.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id={narrowed ? "cycles.none.narrowed" : "cycles.none.title"} />
          </Text>
          {narrowed ? (
            <TextLink to="/cycles">
              <FormattedMessage id="cycles.showAll" />
            </TextLink>
          ) : (
            <Text>
              <FormattedMessage id="cycles.none.text" />
            </Text>
          )}
        </Box>
      ) : null}
      {cycles.length > 0 ? (
        <ul className={classes.list}>
          {cycles.map((cycle) => (
            <CycleCard key={`${cycle.host}/${cycle.id}`} cycle={cycle} />
          ))}
        </ul>
      ) : null}
      <More list={list} mt="md" />
    </Page>
  );
}
