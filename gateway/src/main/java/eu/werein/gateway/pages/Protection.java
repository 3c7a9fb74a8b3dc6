package eu.werein.gateway.pages;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser to forbid. */
@Configuration(proxyBeanMethods = false)
class Protection {

    private static final long YEAR = 31_536_000;
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(),"
                    + " browsing-topics=()";

    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryAnswer(
            @Value("${werein.public-url}") URI publicUrl, @Value("${werein.issuer}") URI issuer) {
        boolean https = "https".equals(publicUrl.getScheme());
        return headers -> {
            headers.addHeaderWriter(new ContentPolicy(issuer))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                    .crossOriginOpenerPolicy(
                            policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(
                            policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .frameOptions(FrameOptionsConfig::disable)
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
            if (https) {
                headers.httpStrictTransportSecurity(
                        transport ->
                                transport
                                        .includeSubDomains(true)
                                        .maxAgeInSeconds(YEAR)
                                        .requestMatcher(request -> true));
            } else {
                headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
            }
        };
    }
}
