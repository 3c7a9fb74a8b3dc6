package eu.werein.gateway.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import eu.werein.gateway.problems.Refusal;
import eu.werein.gateway.sessions.SessionVault;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The identity provider tells that one of its sessions ended (OpenID Connect Back-Channel Logout):
 * what began with it here ends on every replica.
 */
@RestController
final class BackChannelSignOut {

    static final String PATH = "/logout/connect/back-channel/werein";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final JwtDecoder decoder;
    private final SessionVault vault;

    BackChannelSignOut(
            JWKSource<SecurityContext> keys,
            @Value("${werein.issuer}") String issuer,
            SessionVault vault) {
        this.decoder = decoder(keys, issuer, SignInConfiguration.CLIENT);
        this.vault = vault;
    }

    private static JwtDecoder decoder(
            JWKSource<SecurityContext> keys, String issuer, String clientId) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256), keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(issuer),
                        new JwtClaimValidator<java.util.List<String>>(
                                "aud", all -> all != null && all.contains(clientId)),
                        new JwtClaimValidator<>(
                                "events",
                                events ->
                                        events instanceof Map<?, ?> told
                                                && told.containsKey(EVENT)),
                        BackChannelSignOut::withoutNonce));
        return decoder;
    }

    /** An ID token, which has one, must not pass for a logout token. */
    private static OAuth2TokenValidatorResult withoutNonce(Jwt token) {
        return token.hasClaim("nonce")
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestParam("logout_token") String token) {
        vault.endAllOf(providerSession(token));
    }

    private String providerSession(String token) {
        try {
            @Nullable String told = decoder.decode(token).getClaimAsString("sid");
            if (told != null) {
                return told;
            }
        } catch (JwtException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "logout-token-invalid");
        }
        throw Refusal.of(HttpStatus.BAD_REQUEST, "logout-token-invalid");
    }
}
