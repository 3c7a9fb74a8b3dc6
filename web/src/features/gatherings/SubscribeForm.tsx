import { NativeSelect, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { publicPartnersQuery } from "@/shared/publicPartners";
import { SignInButton } from "@/shared/session/SignInButton";
import { FeedAddress } from "./FeedAddress";
import { publicFeed } from "./feedAddress";
import { MyFeeds } from "./MyFeeds";

/** Calendars to subscribe to: my own, with what only members see, and the public ones. */
export function SubscribeForm({ signedIn, host }: { signedIn: boolean; host: string | undefined }) {
  const intl = useIntl();
  const { data: partners = [] } = useQuery(publicPartnersQuery);
  const [partner, setPartner] = useState(host ?? "");
  return (
    <Stack gap="xl">
      <Text>
        <FormattedMessage id="feeds.how" />
      </Text>
      <section aria-labelledby="feeds-mine">
        <Title order={3} size="h4" id="feeds-mine" mb="xs">
          <FormattedMessage id="feeds.mine" />
        </Title>
        {signedIn ? (
          <MyFeeds />
        ) : (
          <Stack gap="sm" align="flex-start">
            <Text>
              <FormattedMessage id="feeds.mine.signIn" />
            </Text>
            <SignInButton />
          </Stack>
        )}
      </section>
      <section aria-labelledby="feeds-public">
        <Title order={3} size="h4" id="feeds-public" mb="xs">
          <FormattedMessage id="feeds.public" />
        </Title>
        <Stack gap="md">
          <Text>
            <FormattedMessage id="feeds.public.text" />
          </Text>
          <NativeSelect
            label={intl.formatMessage({ id: "feeds.whose" })}
            value={partner}
            onChange={(event) => setPartner(event.currentTarget.value)}
            data={[
              { value: "", label: intl.formatMessage({ id: "feeds.federation" }) },
              ...partners.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <FeedAddress
            label={intl.formatMessage({ id: "feeds.address" })}
            address={publicFeed(window.location.origin, partner, intl.locale)}
          />
        </Stack>
      </section>
    </Stack>
  );
}
