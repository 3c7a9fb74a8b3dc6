package eu.werein.gateway.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import eu.werein.gateway.sessions.SessionVault;
import eu.werein.platform.web.ProblemWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as a client of the identity provider. Nothing here asks it anything at start. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String CLIENT = "gateway";
    static final String REGISTRATION = "werein";
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    @Bean
    ClientRegistrationRepository clientRegistrations(
            @Value("${werein.issuer}") String issuer,
            @Value("${werein.public-url}") String publicUrl,
            @Value("${werein.client-secret}") String secret) {
        String protocol = issuer + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(REGISTRATION)
                        .clientId(CLIENT)
                        .clientSecret(secret)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .redirectUri(publicUrl + "/login/oauth2/code/" + REGISTRATION)
                        .scope("openid")
                        .issuerUri(issuer)
                        .authorizationUri(protocol + "/auth")
                        .tokenUri(protocol + "/token")
                        .jwkSetUri(protocol + "/certs")
                        .userNameAttributeName("sub")
                        .build());
    }

    @Bean
    IdTokens idTokens(JWKSource<SecurityContext> keys) {
        return new IdTokens(keys);
    }

    /** Requests to the identity provider, bounded in time. */
    @Bean
    JdkClientHttpRequestFactory identityProviderRequests() {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(TO_CONNECT)
                                .build());
        requests.setReadTimeout(TO_ANSWER);
        return requests;
    }

    @Bean
    TokenEndpoint tokenEndpoint(
            @Value("${werein.issuer}") String issuer,
            @Value("${werein.client-secret}") String secret,
            JdkClientHttpRequestFactory requests,
            Clock clock) {
        RestClient client =
                RestClient.builder()
                        .requestFactory(requests)
                        .baseUrl(issuer + "/protocol/openid-connect")
                        .build();
        return new KeycloakTokenEndpoint(client, CLIENT, secret, clock);
    }

    @Bean
    People people(SessionVault vault, TokenEndpoint endpoint, Clock clock) {
        return new People(new AccessTokens(vault, endpoint, clock));
    }

    @Bean
    SignInOutcome signInOutcome(ProblemWriter problems) {
        return new SignInOutcome(problems);
    }

    @Bean
    SignOut signOut(
            SessionVault vault,
            TokenEndpoint endpoint,
            JsonMapper json,
            @Value("${werein.public-url}") URI publicUrl,
            @Value("${werein.issuer}") String issuer) {
        return new SignOut(vault, endpoint, json, publicUrl, issuer, CLIENT);
    }
}
