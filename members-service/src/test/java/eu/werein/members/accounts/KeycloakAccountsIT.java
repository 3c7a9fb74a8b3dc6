package eu.werein.members.accounts;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class KeycloakAccountsIT extends IdentityProviderContract {

    private static final PartnerId PARTNER = WithKeycloak.partner();

    @Override
    IdentityProvider identity() {
        return WithKeycloak.service().bean(IdentityProvider.class);
    }

    @Override
    PartnerId partner() {
        return PARTNER;
    }

    @Test
    void aPartnerWithoutOrganizationHasToBeWaitedFor() {
        String account =
                identity()
                        .open(
                                UUID.randomUUID().toString(),
                                new EmailAddress(UUID.randomUUID() + "@example.org"),
                                Language.FR)
                        .orElseThrow();
        assertThatExceptionOfType(IdentityProvider.Unavailable.class)
                .isThrownBy(() -> identity().join(new PartnerId("be-unorganized"), account))
                .withMessage("organization-unknown");
    }
}
