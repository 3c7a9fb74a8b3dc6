package eu.werein.platform.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
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

/** Checks access tokens: signature, issuer, audience, times, and that it is an access token. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
public class TokenConfiguration {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    @Bean
    JWKSource<SecurityContext> keys(@Value("${werein.issuer}") String issuer)
            throws MalformedURLException {
        return new Keys(issuer);
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
