package eu.werein.gateway.signin;

import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.client.RestClient;

/**
 * Two ways in: programs with a bearer token, which never touch a session, and browsers with a
 * session, which must prove by a token of their own page that it is they who ask.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String BEARER = "bearer ";
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            CookieSerializer sessionCookie,
            Customizer<HeadersConfigurer<HttpSecurity>> protection,
            ProtectedPaths protectedPaths,
            ProblemWriter problems)
            throws Exception {
        return http.securityMatcher(request -> byProgram(request, sessionCookie))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(protectedPaths)
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(Customizer.withDefaults())
                                        .authenticationEntryPoint(unauthenticated(problems)))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(unauthenticated(problems))
                                        .accessDeniedHandler(forbidden(problems)))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(protection)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Who sends a session's cookie is a browser, whatever else it sends. Without one there is
     * nothing that another site's page could misuse: whoever posts without it posts as nobody.
     */
    private static boolean byProgram(HttpServletRequest request, CookieSerializer sessionCookie) {
        return request.getRequestURI().equals(BackChannelSignOut.PATH)
                || (sessionCookie.readCookieValues(request).isEmpty()
                        && (hasBearer(request) || changesSomething(request)));
    }

    private static boolean hasBearer(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && !SAFE_METHODS.contains(request.getMethod());
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            Customizer<HeadersConfigurer<HttpSecurity>> protection,
            ProtectedPaths protectedPaths,
            SignInOutcome outcome,
            SignOut signOut,
            ProblemWriter problems)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(protectedPaths)
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .oauth2Login(
                        login ->
                                login.loginPage(
                                                SignInRequests.BASE
                                                        + '/'
                                                        + SignInConfiguration.REGISTRATION)
                                        .authorizedClientRepository(new SessionTokens())
                                        .authorizationEndpoint(
                                                endpoint ->
                                                        endpoint.authorizationRequestResolver(
                                                                new SignInRequests(registrations)))
                                        .tokenEndpoint(
                                                endpoint ->
                                                        endpoint.accessTokenResponseClient(codes))
                                        .userInfoEndpoint(
                                                endpoint ->
                                                        endpoint.oidcUserService(new BareAccount()))
                                        .successHandler(outcome)
                                        .failureHandler(outcome))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                                        .csrfTokenRequestHandler(new HeaderCsrf()))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(unauthenticated(problems))
                                        .accessDeniedHandler(forbidden(problems)))
                .headers(protection)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> authorizationCodes(
            JdkClientHttpRequestFactory requests) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(
                RestClient.builder()
                        .requestFactory(requests)
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return client;
    }

    /** What the firewall finds ambiguous is refused before anybody reads it. */
    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, reason) ->
                problems.write(response, Problem.of(HttpStatus.BAD_REQUEST, "invalid"));
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (request, response, reason) -> problems.write(response, Problem.unauthenticated());
    }

    private static AccessDeniedHandler forbidden(ProblemWriter problems) {
        return (request, response, reason) ->
                problems.write(
                        response,
                        reason instanceof CsrfException
                                ? Problem.of(HttpStatus.FORBIDDEN, "csrf-token-invalid")
                                : Problem.forbidden());
    }
}
