package eu.werein.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import eu.werein.platform.store.Ids;
import io.micrometer.observation.ObservationFilter;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Time and ids, injected so that tests can set them, and what traces may not hold. */
@AutoConfiguration
public class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids() {
        return () -> UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** Full addresses may hold what somebody typed, or an e-mail that was looked up. */
    @Bean
    ObservationFilter addressesStayOutOfTraces() {
        return context -> context.removeHighCardinalityKeyValue("http.url");
    }
}
