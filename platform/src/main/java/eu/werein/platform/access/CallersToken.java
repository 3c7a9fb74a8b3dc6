package eu.werein.platform.access;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The token of who acts, for another service that must know it: that one decides for itself what
 * she may. It goes nowhere else.
 */
public final class CallersToken {

    private CallersToken() {}

    /**
     * @throws Refused when nobody is signed in
     */
    public static String required() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            return token.getToken().getTokenValue();
        }
        throw new Refused();
    }
}
