package eu.werein.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    Limits limits(LimitSettings settings, MeterRegistry meters) {
        return new Limits(settings, meters);
    }

    @Bean
    FilterRegistrationBean<SignInLimit> signInLimit(
            Limits limits, SecurityFilterProperties security) {
        var registration = new FilterRegistrationBean<>(new SignInLimit(limits));
        registration.setOrder(security.getOrder() - 1);
        return registration;
    }

    /** Behind a proxy the peer is the proxy: only one that is named here may say who came to it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(
            @Value("${werein.gateway.trusted-proxies}") String peers) {
        return factory -> {
            if (!peers.isBlank()) {
                RemoteIpValve valve = new RemoteIpValve();
                valve.setInternalProxies(peers);
                valve.setRemoteIpHeader("X-Forwarded-For");
                valve.setProtocolHeader("X-Forwarded-Proto");
                factory.addContextValves(valve);
            }
        };
    }
}
