import { Box, SimpleGrid, Skeleton, Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { PublicPartner } from "@/api/generated";
import { isLocale } from "@/i18n/locales";
import { kindName } from "@/shared/kinds";
import { ButtonLink } from "@/shared/links";
import { countryName, languageName } from "@/shared/names";
import classes from "./HomePage.module.css";

export function PartnerList({ partners }: { partners: readonly PublicPartner[] | undefined }) {
  const intl = useIntl();
  if (!partners) return <Skeleton h={200} animate={false} />;
  if (partners.length === 0) {
    return (
      <Text>
        <FormattedMessage id="home.partners.none" />
      </Text>
    );
  }
  return (
    <SimpleGrid
      cols={{ base: 1, sm: 2, md: 3 }}
      spacing="md"
      component="ul"
      p={0}
      m={0}
      style={{ listStyle: "none" }}
    >
      {partners.map((partner) => (
        <Box component="li" key={partner.id} className={classes.card}>
          <Title order={3} size="h4" lang={partner.languages[0]}>
            {partner.name}
          </Title>
          <Text c="dimmed">
            {kindName(intl, partner.kind)} · {partner.city}, {countryName(intl, partner.country)}
          </Text>
          <Text size="sm">
            {partner.languages.filter(isLocale).map((language, index) => (
              <span key={language}>
                {index > 0 ? " · " : ""}
                <span lang={language}>{languageName(language)}</span>
              </span>
            ))}
          </Text>
          <div className={classes.cardAction}>
            <ButtonLink
              to="/apply/$partner"
              params={{ partner: partner.id }}
              variant="light"
              size="sm"
              aria-label={intl.formatMessage({ id: "home.apply.to" }, { partner: partner.name })}
            >
              <FormattedMessage id="home.apply" />
            </ButtonLink>
          </div>
        </Box>
      ))}
    </SimpleGrid>
  );
}
