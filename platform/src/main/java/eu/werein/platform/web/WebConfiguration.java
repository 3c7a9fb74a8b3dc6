package eu.werein.platform.web;

import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Permissions;
import eu.werein.platform.following.Following;
import eu.werein.platform.registry.PartnerRegistry;
import jakarta.servlet.Filter;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a request reaches an operation of a service: token, readiness, size, owner, permission, in
 * this order.
 */
@AutoConfiguration(after = ProblemConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnProperty(name = "werein.kind", havingValue = "service", matchIfMissing = true)
public class WebConfiguration {

    private static final int AFTER_SECURITY = 0;

    @Bean
    FilterRegistrationBean<ReadinessFilter> readinessFilter(
            Following following, ProblemWriter problems) {
        return filter(new ReadinessFilter(following, problems), AFTER_SECURITY);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            @Value("${werein.max-body}") DataSize usual,
            ObjectProvider<BodyLimit> others,
            ProblemWriter problems) {
        return filter(
                new BodyLimitFilter(usual.toBytes(), others.stream().toList(), problems),
                AFTER_SECURITY + 1);
    }

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter(
            PartnerRegistry registry, Memberships memberships, ProblemWriter problems) {
        return filter(new TenantFilter(registry, memberships, problems), AFTER_SECURITY + 2);
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    @Bean
    Cursors cursors(@Value("${werein.client-secret}") String secret) {
        return new Cursors(secret);
    }

    @Bean
    Paging paging(Cursors cursors) {
        return new Paging(cursors);
    }

    @Bean
    Requests requests(JsonMapper json) {
        return new Requests(json);
    }

    @Bean
    MergePatch mergePatch(JsonMapper json) {
        return new MergePatch(json);
    }

    @Bean
    Forms forms(Validator validator, PartnerRegistry registry, Clock clock) {
        return new Forms(validator, registry, clock);
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    StatusProblems statusProblems(ProblemWriter problems) {
        return new StatusProblems(problems);
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
