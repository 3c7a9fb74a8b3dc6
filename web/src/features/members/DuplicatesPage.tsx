import { Box, Stack, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PossibleDuplicate } from "@/api/generated";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { More } from "@/shared/More";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import { DuplicatePair } from "./DuplicatePair";
import { duplicatesQuery } from "./duplicatesQuery";
import { MergeDialog } from "./MergeDialog";
import classes from "./Register.module.css";

/** Pairs of records that may be one person each, to be looked at one by one. */
export function DuplicatesPage() {
  const { partner } = useParams({ from: "/partners/$partner/members/duplicates" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <Duplicates key={partner} partner={partner} />
    </RequireAccess>
  );
}

function Duplicates({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const list = useInfiniteQuery(duplicatesQuery(partner));
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [merging, setMerging] = useState<PossibleDuplicate | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const pairs = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    (pair) => !passed.has(keyOf(pair)),
  );

  /** What was looked at goes; the focus moves to what is next. */
  const goOn = (pair: PossibleDuplicate) => {
    setPassed(new Set(passed).add(keyOf(pair)));
    place.current?.focus();
  };

  return (
    <Page
      title={intl.formatMessage({ id: "members.duplicates.title" })}
      owner={owner}
      lead={<FormattedMessage id="members.duplicates.lead" />}
    >
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} />
      {list.data ? (
        <Stack gap="lg" ref={place} tabIndex={-1} className={classes.place}>
          <Text role="status" fw={600}>
            <FormattedMessage id="members.duplicates.left" values={{ count: pairs.length }} />
          </Text>
          {pairs.map((pair) => (
            <DuplicatePair
              key={keyOf(pair)}
              partner={partner}
              pair={pair}
              merge={() => setMerging(pair)}
              pass={() => goOn(pair)}
            />
          ))}
          {pairs.length === 0 && !list.hasNextPage ? (
            <Box className={classes.empty}>
              <Title order={2} size="h3" mb="xs">
                <FormattedMessage id="members.duplicates.none.title" />
              </Title>
              <Text mb="md">
                <FormattedMessage id="members.duplicates.none.text" />
              </Text>
              <TextLink to="/partners/$partner/members" params={{ partner }}>
                <FormattedMessage id="members.title" />
              </TextLink>
            </Box>
          ) : null}
          <More list={list} style={{ alignSelf: "start" }} />
        </Stack>
      ) : null}
      <MergeDialog
        key={merging ? keyOf(merging) : "none"}
        partner={partner}
        pair={merging}
        close={() => setMerging(null)}
        merged={() => {
          setMerging(null);
          if (merging) goOn(merging);
        }}
      />
    </Page>
  );
}

function keyOf({ first, second }: PossibleDuplicate): string {
  return `${first.id} ${second.id}`;
}
