import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { FailurePage } from "@/shared/FailurePage";
import { takeToken } from "@/shared/fragment";
import { ButtonLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { confirmSeat } from "./guests";

const noToken = new ApiProblem(404, "seat-unknown");

/** The target of the first mail. She has to press: mail scanners open links, some with scripts. */
export function ConfirmSeatPage() {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const [token] = useState(takeToken);
  const { mutate, data, error, isPending } = useMutation({ mutationFn: confirmSeat });

  if (!token) return <FailurePage error={noToken} />;
  if (error) return <FailurePage error={error} retry={() => mutate(token)} />;
  if (!data) {
    return (
      <Page title={intl.formatMessage({ id: "guests.confirm.title" })} size="narrow">
        <Text size="lg" mb="xl">
          <FormattedMessage id="guests.confirm.text" />
        </Text>
        <Button size="lg" loading={isPending} onClick={() => mutate(token)}>
          <FormattedMessage id="guests.confirm.yes" />
        </Button>
      </Page>
    );
  }
  return (
    <Page
      key="confirmed"
      title={intl.formatMessage({ id: "guests.confirmed.title" })}
      owner={partnerName(data.partner)}
      size="narrow"
    >
      <Text size="lg" mb="xl">
        <FormattedMessage id="guests.confirmed.text" />
      </Text>
      <ButtonLink
        to="/gatherings/$host/$gatheringId"
        params={{ host: data.partner, gatheringId: data.gatheringId }}
        search={{ date: data.date }}
      >
        <FormattedMessage id="guests.gathering" />
      </ButtonLink>
    </Page>
  );
}
