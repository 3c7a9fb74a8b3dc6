package eu.werein.events.feeds;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.platform.access.ActivePartners;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {

    @Bean
    Feeds feeds(Catalogue catalogue, CalendarText text, Clock clock) {
        return new Feeds(catalogue, text, clock);
    }

    @Bean
    OpenFeed openFeed(PrivateFeeds feeds, Feeds calendars, ActivePartners partners, Clock clock) {
        // The store keeps milliseconds.
        return new OpenFeed(feeds, calendars, partners, Clock.tick(clock, Duration.ofMillis(1)));
    }
}
