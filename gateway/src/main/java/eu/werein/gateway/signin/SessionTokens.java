package eu.werein.gateway.signin;

import eu.werein.gateway.sessions.SessionVault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * Keeps of an authorized client only the tokens. Spring's own repository would write the client's
 * secret into every session.
 */
final class SessionTokens implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        String access = client.getAccessToken().getTokenValue();
        @Nullable Instant expires = client.getAccessToken().getExpiresAt();
        @Nullable String refresh =
                client.getRefreshToken() == null ? null : client.getRefreshToken().getTokenValue();
        HttpSession session = request.getSession();
        session.setAttribute(
                Tokens.ATTRIBUTE,
                new Tokens(
                        access,
                        expires == null ? Instant.EPOCH : expires,
                        refresh,
                        AccessTokenClaims.federationAdmin(access)));
        if (principal instanceof OAuth2AuthenticationToken token) {
            session.setAttribute(
                    SessionVault.PROVIDER_SESSION, token.getPrincipal().getAttribute("sid"));
        }
    }

    @Override
    public void removeAuthorizedClient(
            String registration,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Tokens.ATTRIBUTE);
        }
    }
}
