import { Group, Text, Title } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { TextLink } from "@/shared/links";
import classes from "@/shared/meetings/Cards.module.css";
import { SignInButton } from "@/shared/session/SignInButton";

/**
 * How somebody who is not signed in gets to come: as a member, by becoming one, or without either.
 *
 * @param date as it was planned; none if nobody can ask for a place at it any more
 */
export function ComeAlong({
  host,
  gatheringId,
  date,
}: {
  host: string;
  gatheringId: string;
  date: string | undefined;
}) {
  const partnerName = usePartnerName();
  return (
    <section className={classes.panel} aria-labelledby="come-along">
      <Title order={2} size="h3" id="come-along">
        <FormattedMessage id="gatherings.come" />
      </Title>
      <Text>
        <FormattedMessage id="gatherings.come.text" />
      </Text>
      <Group>
        <SignInButton />
        <TextLink to="/apply/$partner" params={{ partner: host }}>
          <FormattedMessage id="gatherings.come.join" values={{ partner: partnerName(host) }} />
        </TextLink>
        {date ? (
          <TextLink to="/g/$host/$gatheringId" params={{ host, gatheringId }} search={{ date }}>
            <FormattedMessage id="guests.title" />
          </TextLink>
        ) : null}
      </Group>
    </section>
  );
}
