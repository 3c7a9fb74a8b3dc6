package eu.werein.gateway.problems;

import eu.werein.platform.web.ProblemWriter;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Every failure is a problem, wherever it happens. */
@Configuration(proxyBeanMethods = false)
class FailureConfiguration {

    @Bean
    FilterRegistrationBean<FailureFilter> failureFilter(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new FailureFilter(problems));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return factory -> {
            factory.addEngineValves(new StrictHead());
            factory.addContextCustomizers(
                    context ->
                            ((StandardHost) context.getParent())
                                    .setErrorReportValveClass(ProblemReportValve.class.getName()));
        };
    }
}
