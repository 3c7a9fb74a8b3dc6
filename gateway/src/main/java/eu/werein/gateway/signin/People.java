package eu.werein.gateway.signin;

import eu.werein.platform.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Finds out who calls, be it by session or by bearer token. */
public final class People {

    private final AccessTokens tokens;

    People(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** The account that the request acts for; empty for an anonymous one. */
    public Optional<String> accountId() {
        return signedIn().map(Authentication::getName);
    }

    /**
     * The account with a token that lasts, renewed if need be.
     *
     * @throws SessionEnded when the identity provider no longer stands behind the session
     */
    public Optional<Person> person(HttpServletRequest request) {
        return signedIn()
                .map(
                        authentication ->
                                authentication instanceof JwtAuthenticationToken bearer
                                        ? byBearer(bearer)
                                        : bySession(authentication, request));
    }

    private static Optional<Authentication> signedIn() {
        @Nullable Authentication authentication =
                SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof OAuth2AuthenticationToken
                        || authentication instanceof JwtAuthenticationToken
                ? Optional.of(authentication)
                : Optional.empty();
    }

    private static Person byBearer(JwtAuthenticationToken bearer) {
        return new Person(
                bearer.getName(),
                Actor.current().filter(Actor::federationAdmin).isPresent(),
                bearer.getToken().getTokenValue());
    }

    private Person bySession(Authentication authentication, HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens held)) {
            throw new SessionEnded();
        }
        Tokens current = tokens.lasting(session.getId(), held);
        return new Person(authentication.getName(), current.federationAdmin(), current.access());
    }
}
