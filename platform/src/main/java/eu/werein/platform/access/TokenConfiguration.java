package eu.werein.platform.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks access tokens: signature, issuer, audience, times, and that it is an access token at all.
 *
 * <p>Keys are fetched ahead of need, at most once in 30 s however many unknown key ids come, and
 * the last known ones serve while the identity provider is away. A key it removes is refused within
 * five minutes.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
public class TokenConfiguration {

    private static final Duration KEYS_LIVE = Duration.ofMinutes(4);
    private static final Duration KEYS_REFRESH_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration KEYS_AHEAD = Duration.ofSeconds(60);
    private static final Duration KEYS_FETCHED_AT_MOST_EVERY = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    @Bean
    JWKSource<SecurityContext> keys(@Value("${werein.issuer}") String issuer)
            throws MalformedURLException {
        var url = URI.create(issuer + "/protocol/openid-connect/certs").toURL();
        return JWKSourceBuilder.create(url, new DefaultResourceRetriever(2_000, 2_000, 100_000))
                .cache(KEYS_LIVE.toMillis(), KEYS_REFRESH_TIMEOUT.toMillis())
                .refreshAheadCache(KEYS_AHEAD.toMillis(), true)
                .rateLimited(KEYS_FETCHED_AT_MOST_EVERY.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    @Bean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> keys,
            @Value("${werein.issuer}") String issuer,
            @Value("${werein.audience}") String audience,
            Clock clock) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256), keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var times = new JwtTimestampValidator(CLOCKS_DIFFER);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        times,
                        new JwtIssuerValidator(issuer),
                        new JwtClaimValidator<List<String>>(
                                "aud", all -> all != null && all.contains(audience)),
                        new JwtClaimValidator<String>("typ", "Bearer"::equals),
                        new JwtClaimValidator<String>(
                                "sub", sub -> sub != null && !sub.isBlank())));
        return decoder;
    }

    @Bean
    Permissions permissions(Memberships memberships) {
        return new Permissions(memberships);
    }
}
