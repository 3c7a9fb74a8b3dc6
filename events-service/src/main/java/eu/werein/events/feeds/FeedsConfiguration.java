package eu.werein.events.feeds;

import com.github.benmanes.caffeine.cache.Ticker;
import eu.werein.events.answers.MemberAnswers;
import eu.werein.events.catalogue.Catalogue;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Memberships;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {

    @Bean
    Feeds feeds(Catalogue catalogue, CalendarText text, Clock clock) {
        return new Feeds(catalogue, text, clock, Ticker.systemTicker());
    }

    @Bean
    OpenFeed openFeed(
            PrivateFeeds feeds,
            Feeds calendars,
            ActivePartners partners,
            Memberships memberships,
            MemberAnswers answers,
            Clock clock) {
        return new OpenFeed(
                feeds,
                calendars,
                new OwnAnswers(partners, memberships, answers),
                // The store keeps milliseconds.
                Clock.tick(clock, Duration.ofMillis(1)));
    }
}
