package eu.werein.platform.access;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The signed-in account that acts. The token says who and whether she administers the federation;
 * what she may do within a partner is asked of {@link Memberships}.
 */
public record Actor(String accountId, boolean federationAdmin) {

    private static final String FEDERATION_ADMIN = "federation-admin";

    /** The caller of the current request; empty for an anonymous one. */
    public static Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    /**
     * The caller of the current request, who must be signed in.
     *
     * @throws Refused when nobody is
     */
    public static Actor required() {
        return current().orElseThrow(Refused::new);
    }

    private static Actor of(Jwt jwt) {
        Object access = jwt.getClaims().get("realm_access");
        boolean admin =
                access instanceof Map<?, ?> claims
                        && claims.get("roles") instanceof Collection<?> roles
                        && roles.contains(FEDERATION_ADMIN);
        return new Actor(Objects.requireNonNull(jwt.getSubject()), admin);
    }
}
