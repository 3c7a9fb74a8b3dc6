package eu.werein.platform.web;

import eu.werein.platform.access.Permissions;
import eu.werein.platform.registry.PartnerRegistry;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How a request reaches an operation of a service: token, owner, permission, in this order. The
 * gateway is not trusted with any of it.
 */
@AutoConfiguration(after = ProblemConfiguration.class)
@ConditionalOnProperty(name = "werein.kind", havingValue = "service", matchIfMissing = true)
public class WebConfiguration {

    private static final int AFTER_SECURITY = 0;

    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemWriter problems) throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/api/public/**", "/v3/api-docs", "/error")
                                        .permitAll()
                                        .requestMatchers("/api/**")
                                        .authenticated()
                                        .anyRequest()
                                        .denyAll())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> {})
                                        .authenticationEntryPoint(
                                                (request, response, reason) ->
                                                        problems.write(
                                                                response,
                                                                Problem.unauthenticated())))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                                (request, response, reason) ->
                                                        problems.write(
                                                                response,
                                                                Problem.unauthenticated()))
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

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter(
            PartnerRegistry registry, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new TenantFilter(registry, problems));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    Cursors cursors(@Value("${werein.client-secret}") String secret) {
        return new Cursors(secret);
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ApiDocument apiDocument() {
        return new ApiDocument();
    }

    @Bean
    WebMvcConfigurer operations(Permissions permissions) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(permissions))
                        .addPathPatterns("/api/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotencyKeyArgument());
            }
        };
    }
}
