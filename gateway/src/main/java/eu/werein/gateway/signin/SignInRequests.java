package eu.werein.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends the person to the identity provider in her language and remembers where she was. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/oauth2/authorization";
    private static final Pattern LANGUAGES =
            Pattern.compile("[A-Za-z]{2,3}(?:[- ][A-Za-z]{2,4}){0,5}");

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInRequests(ClientRegistrationRepository registrations) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
        this.requests.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return completed(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registrationId) {
        return completed(requests.resolve(request, registrationId), request);
    }

    private static @Nullable OAuth2AuthorizationRequest completed(
            @Nullable OAuth2AuthorizationRequest resolved, HttpServletRequest request) {
        if (resolved == null) {
            return null;
        }
        request.getSession()
                .setAttribute(
                        ReturnTo.ATTRIBUTE, ReturnTo.orHome(request.getParameter("returnTo")));
        @Nullable String languages = request.getParameter("ui_locales");
        return languages == null || !LANGUAGES.matcher(languages).matches()
                ? resolved
                : OAuth2AuthorizationRequest.from(resolved)
                        .additionalParameters(all -> all.put("ui_locales", languages))
                        .build();
    }
}
