import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Feed, type FeedRequest, giveFeed, revokeFeed } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { randomKey } from "@/shared/idempotency";
import classes from "@/shared/meetings/Cards.module.css";
import { languageName } from "@/shared/names";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { useToast } from "@/shared/useToast";
import { FeedAddress } from "./FeedAddress";
import { feedsQuery } from "./gatheringsQuery";

/** My own calendars: their addresses are shown once, when they are made, and can be taken back. */
export function MyFeeds() {
  const intl = useIntl();
  const queryClient = useQueryClient();
  const feeds = useQuery(feedsQuery);
  const [address, setAddress] = useState<string | null>(null);
  // One for each calendar: a second tap after a lost answer makes no second one.
  const [made, setMade] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another calendar, another key.
  const key = useMemo(randomKey, [made]);
  const give = useMutation({
    mutationFn: async () =>
      (
        await giveFeed({
          body: { language: intl.locale as FeedRequest["language"] },
          headers: { "Idempotency-Key": key },
          throwOnError: true,
        })
      ).data,
    onSuccess: async ({ path }) => {
      setAddress(`${window.location.origin}${path}`);
      setMade(made + 1);
      await queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey });
    },
  });
  return (
    <Stack gap="md">
      <Text>
        <FormattedMessage id="feeds.mine.text" />
      </Text>
      {address ? (
        <Alert color="plum" variant="outline" role="status">
          <Text mb="sm">
            <FormattedMessage id="feeds.once" />
          </Text>
          <FeedAddress label={intl.formatMessage({ id: "feeds.mine.address" })} address={address} />
        </Alert>
      ) : (
        <Group>
          <Button onClick={() => give.mutate()} loading={give.isPending}>
            <FormattedMessage id="feeds.make" />
          </Button>
        </Group>
      )}
      {give.error ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, give.error)}
        </Alert>
      ) : null}
      <ReadingFailed reading={feeds} />
      {feeds.data && feeds.data.length > 0 ? (
        <ul className={classes.dates}>
          {feeds.data.map((feed) => (
            <MyFeed key={feed.id} feed={feed} revoked={() => setAddress(null)} />
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

function MyFeed({ feed, revoked }: { feed: Feed; revoked: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: async () => revokeFeed({ path: { id: feed.id }, throwOnError: true }),
    onSuccess: () => {
      revoked();
      toast(intl.formatMessage({ id: "feeds.revoked" }));
    },
    onError: (error) => toast(explainText(intl, error), "red"),
    onSettled: () => queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  });
  const since = intl.formatDate(feed.since, { dateStyle: "long", timeStyle: "short" });
  return (
    <li>
      <Text>
        <FormattedMessage id="feeds.since" values={{ since, language: languageName(feed.language) }} />
      </Text>
      <Group>
        <Button
          variant="default"
          size="sm"
          onClick={() => revoke.mutate()}
          loading={revoke.isPending}
          aria-label={intl.formatMessage({ id: "feeds.revoke.one" }, { since })}
        >
          <FormattedMessage id="feeds.revoke" />
        </Button>
      </Group>
    </li>
  );
}
