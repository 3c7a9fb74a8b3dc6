package eu.werein.platform.observability;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What is worth being observed. */
@AutoConfiguration
public class ObservationConfiguration {

    /** A span for each of a dozen filters tells nobody anything, and costs more than they do. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
