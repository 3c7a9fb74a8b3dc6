package eu.werein.members.accounts.keycloak;

import eu.werein.members.accounts.IdentityProvider;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
        RestClient.Builder client =
                RestClient.builder()
                        .requestFactory(requests())
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .registerDefaults()
                                                .withJsonConverter(tolerantJson()));
        RestClient tokens =
                client.clone()
                        .baseUrl(keycloak + "/realms/werein/protocol/openid-connect/token")
                        .build();
        RestClient realm = client.clone().baseUrl(keycloak + "/admin/realms/werein").build();
        return new KeycloakAccounts(realm, new ServiceToken(tokens, secret, clock), publicUrl);
    }

    private static JdkClientHttpRequestFactory requests() {
        HttpClient http =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(ANSWER);
        return factory;
    }

    /** Keycloak's answers say more than we read. */
    private static JacksonJsonHttpMessageConverter tolerantJson() {
        return new JacksonJsonHttpMessageConverter(
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }
}
