package eu.werein.federation.partners.keycloak;

import eu.werein.federation.partners.Organizations;
import eu.werein.platform.web.OutboundClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The connection to Keycloak's admin API, as this service's own client. */
@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    @Bean
    Organizations organizations(
            @Value("${werein.keycloak}") String keycloak,
            @Value("${werein.service}") String clientId,
            @Value("${werein.client-secret}") String secret,
            Clock clock) {
        RestClient client = OutboundClient.within(TO_CONNECT, TO_ANSWER).build();
        return new KeycloakOrganizations(
                client,
                new ServiceToken(client, keycloak + "/realms/werein", clientId, secret, clock),
                keycloak + "/admin/realms/werein");
    }
}
