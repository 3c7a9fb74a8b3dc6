package eu.werein.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/** Who a request comes from: checked here again, for the gateway is not trusted with it. */
@AutoConfiguration(after = ProblemConfiguration.class)
@ConditionalOnProperty(name = "werein.kind", havingValue = "service", matchIfMissing = true)
public class SecurityConfiguration {

    private static final int MAX_TOKEN_LENGTH = 8_192;

    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemWriter problems) throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::paths)
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> {})
                                        .bearerTokenResolver(boundedToken())
                                        .authenticationEntryPoint(
                                                (request, response, reason) ->
                                                        refuse(response, reason, problems))
                                        .withObjectPostProcessor(outagesAnswered(problems)))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                                (request, response, reason) ->
                                                        refuse(response, reason, problems))
                                        .accessDeniedHandler(
                                                (request, response, reason) ->
                                                        problems.write(
                                                                response, Problem.forbidden())))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers("/api/public/**", "/api/feeds/*", "/v3/api-docs", "/error")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    /** A token of ours is a tenth of this; nothing longer is worth parsing. */
    private static BearerTokenResolver boundedToken() {
        var resolver = new DefaultBearerTokenResolver();
        return request -> {
            String token = resolver.resolve(request);
            return token != null && token.length() > MAX_TOKEN_LENGTH ? "too-long" : token;
        };
    }

    /** By default an unreachable identity provider would surface as a failure of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> outagesAnswered(
            ProblemWriter problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(
                        (request, response, reason) -> refuse(response, reason, problems));
                return filter;
            }
        };
    }

    private static void refuse(
            HttpServletResponse response,
            @Nullable AuthenticationException reason,
            ProblemWriter problems)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
        } else {
            problems.write(response, Problem.unauthenticated());
        }
    }
}
