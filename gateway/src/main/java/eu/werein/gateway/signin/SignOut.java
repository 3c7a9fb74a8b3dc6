package eu.werein.gateway.signin;

import eu.werein.gateway.sessions.SessionVault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends the identity provider's session too, from server to server: an ID token in the browser's
 * address bar would be a token in the browser. Should that fail, the browser is sent there to be
 * asked.
 */
final class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String ENDED = SignOut.class.getName();

    private final SessionVault vault;
    private final TokenEndpoint endpoint;
    private final JsonMapper json;
    private final String home;
    private final String endSession;

    SignOut(
            SessionVault vault,
            TokenEndpoint endpoint,
            JsonMapper json,
            URI publicUrl,
            String issuer,
            String clientId) {
        this.vault = vault;
        this.endpoint = endpoint;
        this.json = json;
        this.home = publicUrl + "/";
        this.endSession =
                UriComponentsBuilder.fromUriString(issuer + "/protocol/openid-connect/logout")
                        .queryParam("client_id", clientId)
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .build(home)
                        .toString();
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        @Nullable HttpSession session = request.getSession(false);
        boolean ended =
                session == null
                        || vault.read(session.getId(), Tokens.ATTRIBUTE)
                                .map(Tokens.class::cast)
                                .map(endpoint::end)
                                .orElse(true);
        request.setAttribute(ENDED, ended);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        boolean ended = Boolean.TRUE.equals(request.getAttribute(ENDED));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(json.writeValueAsBytes(Map.of("location", ended ? home : endSession)));
    }
}
