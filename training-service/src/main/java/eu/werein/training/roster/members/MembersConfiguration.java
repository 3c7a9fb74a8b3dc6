package eu.werein.training.roster.members;

import eu.werein.platform.web.OutboundClient;
import eu.werein.training.roster.Cards;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** The gateway waits nine seconds: a roster without names is better than none. */
    private static final Duration ANSWER = Duration.ofSeconds(4);

    @Bean
    Cards cards(@Value("${werein.members-url}") String members, ObservationRegistry observations) {
        return new MembersCards(
                OutboundClient.within(CONNECT, ANSWER)
                        .baseUrl(members)
                        .observationRegistry(observations)
                        .build());
    }
}
