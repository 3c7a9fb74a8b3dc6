import { Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { FailurePage } from "@/shared/FailurePage";
import { takeToken } from "@/shared/fragment";
import { Loading } from "@/shared/Loading";
import { ButtonLink } from "@/shared/links";
import { Page } from "@/shared/Page";
import { SignInButton } from "@/shared/session/SignInButton";
import { useMe, useSession } from "@/shared/session/session";
import { linkMembership } from "./linkMembership";
import { forgetToken, keepToken, keptToken } from "./linkToken";

/** First visit with an account, or the link that joins an account to one more partner. */
export function WelcomePage() {
  const intl = useIntl();
  const session = useSession();
  const me = useMe();
  const queryClient = useQueryClient();
  const [token] = useState(() => takeToken() ?? keptToken());
  const { mutate, data, error } = useMutation({
    mutationFn: linkMembership,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["me"] }),
    onSettled: forgetToken,
  });
  const asked = useRef(false);
  const signedIn = session.data?.signedIn === true;
  useEffect(() => {
    if (!token) return;
    // Signing in leaves the page and would lose the fragment.
    if (!signedIn) keepToken(token);
    else if (!asked.current) {
      asked.current = true;
      mutate(token);
    }
  }, [token, signedIn, mutate]);

  if (session.isPending) return <Loading />;
  if (session.error) return <FailurePage error={session.error} retry={session.refetch} />;
  if (!signedIn) {
    return (
      <Page title={intl.formatMessage({ id: "welcome.title" })} size="narrow">
        <Text size="lg" mb="xl">
          <FormattedMessage id={token ? "welcome.signInToLink" : "welcome.signIn"} />
        </Text>
        <SignInButton returnTo="/welcome" />
      </Page>
    );
  }
  if (error && token) return <FailurePage error={error} retry={() => mutate(token)} />;
  if (token && !data) return <Loading />;
  const partners = (data ?? me.data)?.memberships.map((membership) => membership.partnerName) ?? [];
  return (
    <Page title={intl.formatMessage({ id: "welcome.title" })} size="narrow">
      <Text size="lg" mb="xl">
        {partners.length > 0 ? (
          <FormattedMessage id="welcome.member" values={{ partners: partners.join(", ") }} />
        ) : (
          <FormattedMessage id="home.nowhere" />
        )}
      </Text>
      <ButtonLink to="/">
        <FormattedMessage id="common.continue" />
      </ButtonLink>
    </Page>
  );
}
