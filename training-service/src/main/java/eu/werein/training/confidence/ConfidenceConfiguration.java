package eu.werein.training.confidence;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConfidenceConfiguration {

    @Bean
    SayConfidence sayConfidence(Assessments assessments, Clock clock) {
        return new SayConfidence(assessments, clock);
    }
}
