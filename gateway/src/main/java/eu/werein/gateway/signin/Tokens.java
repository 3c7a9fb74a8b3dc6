package eu.werein.gateway.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider issued for a session. Never leaves the server but for the access
 * token, which goes to services.
 *
 * @param federationAdmin as the access token says; services decide by the token itself
 */
record Tokens(
        String access, Instant accessExpires, @Nullable String refresh, boolean federationAdmin)
        implements Serializable {

    static final String ATTRIBUTE = "tokens";

    boolean lastsAt(Instant time, Duration atLeast) {
        return accessExpires.isAfter(time.plus(atLeast));
    }

    @Override
    public String toString() {
        return "Tokens";
    }
}
