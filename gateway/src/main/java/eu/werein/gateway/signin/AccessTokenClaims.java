package eu.werein.gateway.signin;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Collection;
import java.util.Map;

/** What the gateway reads from a token that it has just got from the identity provider itself. */
final class AccessTokenClaims {

    private AccessTokenClaims() {}

    static boolean federationAdmin(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getClaim("realm_access")
                            instanceof Map<?, ?> access
                    && access.get("roles") instanceof Collection<?> roles
                    && roles.contains("federation-admin");
        } catch (ParseException e) {
            return false;
        }
    }
}
