package eu.werein.members.accounts.keycloak;

import eu.werein.members.accounts.IdentityProvider;
import eu.werein.platform.web.OutboundClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Bean
    IdentityProvider identityProvider(
            @Value("${werein.keycloak}") String keycloak,
            @Value("${werein.client-secret}") String secret,
            @Value("${werein.public-url}") String publicUrl,
            Clock clock) {
        RestClient.Builder client = OutboundClient.within(CONNECT, ANSWER);
        RestClient tokens =
                client.clone()
                        .baseUrl(keycloak + "/realms/werein/protocol/openid-connect/token")
                        .build();
        RestClient realm = client.clone().baseUrl(keycloak + "/admin/realms/werein").build();
        return new KeycloakAccounts(realm, new ServiceToken(tokens, secret, clock), publicUrl);
    }
}
