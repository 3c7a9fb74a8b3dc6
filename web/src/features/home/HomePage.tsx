import { Alert, Box, Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { ButtonLink } from "@/shared/links";
import { publicPartnersQuery } from "@/shared/publicPartners";
import { useMe } from "@/shared/session/session";
import classes from "./HomePage.module.css";
import { MyPlaces } from "./MyPlaces";
import { PartnerList } from "./PartnerList";

// The map is the heaviest thing here and says nothing that the list does not.
const PartnerMap = lazy(() => import("./PartnerMap"));

/** The front door: what WE'RE IN is, who takes part, and how to join. */
export function HomePage() {
  const intl = useIntl();
  const { data: me } = useMe();
  const partners = useQuery(publicPartnersQuery);

  useEffect(() => {
    document.title = `WE’RE IN – ${intl.formatMessage({ id: "home.tagline" })}`;
  }, [intl]);

  return (
    <>
      {me ? <MyPlaces me={me} /> : null}
      <Box component="section" className={classes.hero}>
        <div>
          <Text className={classes.kicker}>
            <FormattedMessage id="home.tagline" />
          </Text>
          <Title order={1} className={classes.title}>
            <FormattedMessage id="home.title" />
          </Title>
          <Text className={classes.lead}>
            <FormattedMessage id="home.lead" />
          </Text>
          <Group>
            <Button component="a" href="#partners" size="lg" color="coral.8">
              <FormattedMessage id="home.join" />
            </Button>
            <ButtonLink to="/gatherings" size="lg" variant="default">
              <FormattedMessage id="gatherings.title" />
            </ButtonLink>
          </Group>
        </div>
        <div className={classes.map}>
          <Suspense>{partners.data ? <PartnerMap partners={partners.data} /> : null}</Suspense>
        </div>
      </Box>
      <Box component="section" className={classes.partners} id="partners" aria-labelledby="partners-title">
        <Title order={2} id="partners-title">
          <FormattedMessage id="home.partners" />
        </Title>
        <Text c="dimmed" mb="lg">
          <FormattedMessage id="home.partners.lead" />
        </Text>
        {partners.error ? (
          <Alert color="red" role="alert" variant="outline">
            <Text mb="sm">{explainText(intl, partners.error)}</Text>
            <Button onClick={() => partners.refetch()}>
              <FormattedMessage id="common.retry" />
            </Button>
          </Alert>
        ) : (
          <PartnerList partners={partners.data} />
        )}
      </Box>
      <Box
        component="section"
        className={classes.facts}
        aria-label={intl.formatMessage({ id: "home.facts" })}
      >
        <Fact share={0.52} text="home.fact.people" />
        <Fact share={0.3} text="home.fact.leaders" />
        <Text className={classes.factsText}>
          <FormattedMessage id="home.facts.text" />
        </Text>
      </Box>
    </>
  );
}

function Fact({ share, text }: { share: number; text: "home.fact.people" | "home.fact.leaders" }) {
  const intl = useIntl();
  return (
    <div>
      <Text className={classes.factNumber}>{intl.formatNumber(share, { style: "percent" })}</Text>
      <Text>
        <FormattedMessage id={text} />
      </Text>
    </div>
  );
}
