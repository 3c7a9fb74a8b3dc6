package eu.werein.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import eu.werein.gateway.limits.Limits;
import eu.werein.gateway.signin.People;
import eu.werein.gateway.signin.ProtectedPaths;
import eu.werein.platform.observability.TraceParent;
import eu.werein.platform.registry.PartnerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the route table to work. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    private static final int MOST_CONNECTIONS_PER_SERVICE = 512;

    @Bean
    RouteTable routeTable() {
        return RouteTable.ofTheFederation();
    }

    @Bean
    RouterFunction<ServerResponse> services(RouteTable table, ServiceUrls urls) {
        return table.routes().stream()
                .map(entry -> router(entry, urls))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** Which route it is, the door has decided already. */
    private static RouterFunction<ServerResponse> router(Route entry, ServiceUrls urls) {
        return route(entry.path().getPatternString())
                .route(
                        request ->
                                request.attribute(Route.ATTRIBUTE)
                                        .filter(entry::equals)
                                        .isPresent(),
                        http())
                .before(uri(urls.of(entry.service())))
                .filter(new RetryOfReads())
                .build();
    }

    @Bean
    ProtectedPaths protectedPaths(RouteTable table) {
        return request ->
                table.find(request.getMethod(), request.getRequestURI())
                        .filter(entry -> entry.access() == Route.Access.SIGNED_IN)
                        .isPresent();
    }

    @Bean
    FilterRegistrationBean<ApiDoor> apiDoor(
            RouteTable routes,
            People people,
            Limits limits,
            PartnerRegistry registry,
            SecurityFilterProperties security) {
        var registration =
                new FilterRegistrationBean<>(
                        new ApiDoor(routes, new OwnPaths(), people, limits, registry));
        registration.setOrder(security.getOrder() + 1);
        return registration;
    }

    @Bean
    RequestHeaders requestHeaders(Tracer tracer) {
        return new RequestHeaders(new TraceParent(tracer));
    }

    @Bean
    ResponseHeaders responseHeaders() {
        return new ResponseHeaders();
    }

    @Bean
    ServiceExchange serviceExchange(CloseableHttpClient serviceClient, MeterRegistry meters) {
        return new ServiceExchange(serviceClient, meters);
    }

    /** Does only what it is told: no redirect, cookie, retry or decompression of its own. */
    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceClient() {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(heedingEarlyAnswers())
                        .setMaxConnPerRoute(MOST_CONNECTIONS_PER_SERVICE)
                        .setMaxConnTotal(2 * MOST_CONNECTIONS_PER_SERVICE)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.ofSeconds(1))
                                        .setSocketTimeout(Timeout.ofSeconds(10))
                                        .setTimeToLive(TimeValue.ofMinutes(5))
                                        .setIdleTimeout(Timeout.ofSeconds(15))
                                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    /** A service that answers before it has the whole body wants no more of it. */
    private static ManagedHttpClientConnectionFactory heedingEarlyAnswers() {
        return ManagedHttpClientConnectionFactory.builder()
                .responseOutOfOrderStrategy(
                        (request, connection, answers, sent, next) -> answers.available() > 0)
                .build();
    }
}
