import { Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import { FailurePage } from "@/shared/FailurePage";
import { takeToken } from "@/shared/fragment";
import { Loading } from "@/shared/Loading";
import { ButtonLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { publicPartnerQuery } from "@/shared/publicPartners";
import { confirmApplication } from "./confirmApplication";

const noToken = new ApiProblem(404, "confirmation-unknown");

/** The target of the link in the confirmation mail. */
export function ConfirmPage() {
  const intl = useIntl();
  const [token] = useState(takeToken);
  const { mutate, data, error } = useMutation({ mutationFn: confirmApplication });
  const asked = useRef(false);
  useEffect(() => {
    // React may run effects twice; the token works once.
    if (!token || asked.current) return;
    asked.current = true;
    mutate(token);
  }, [token, mutate]);
  const partner = useQuery({ ...publicPartnerQuery(data?.partner ?? ""), enabled: data !== undefined });

  if (!token) return <FailurePage error={noToken} />;
  if (error) return <FailurePage error={error} retry={() => mutate(token)} />;
  if (!data) return <Loading />;
  return (
    <Page title={intl.formatMessage({ id: "confirm.title" })} owner={partner.data?.name} size="narrow">
      <Text size="lg" mb="xl">
        <FormattedMessage id="confirm.text" values={{ partner: partner.data?.name ?? data.partner }} />
      </Text>
      <ButtonLink to="/">
        <FormattedMessage id="common.home" />
      </ButtonLink>
    </Page>
  );
}
