package eu.werein.events.checkin;

import eu.werein.events.answers.Expected;
import eu.werein.platform.cards.Cards;
import eu.werein.platform.cards.members.MembersCards;
import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.doors.mongo.MongoHostKey;
import eu.werein.platform.store.PartnerDatabases;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckinConfiguration {

    @Bean
    Cards cards(@Value("${werein.members-url}") String members, ObservationRegistry observations) {
        return new MembersCards(members, observations);
    }

    /** The store keeps milliseconds: what is noted must not be finer than what is kept. */
    @Bean
    KeepDoor keepDoor(
            Expected expected, Attendances attendances, PartnerDatabases databases, Clock clock) {
        return new KeepDoor(
                expected,
                attendances,
                new Doorkeeper(new MongoHostKey(databases)),
                Clock.tick(clock, Duration.ofMillis(1)));
    }
}
