package eu.werein.events.schools.messaging;

import eu.werein.events.schools.KnownHolidays;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchoolSubscription {

    @Bean
    Subscription keepHolidays(KnownHolidays holidays) {
        return new Subscription("keep-holidays", SchoolMessages.TOPIC, new KeepHolidays(holidays));
    }

    /** Every event tells all days, so the newest is enough. */
    private record KeepHolidays(KnownHolidays holidays) implements EventHandler {

        @Override
        public boolean concerns(Event event) {
            return SchoolMessages.CHANGED.equals(event.type());
        }

        @Override
        public void on(Event event) {
            SchoolHolidaysData told = EventJson.read(event, SchoolHolidaysData.class);
            holidays.take(event.partner(), told.days(), event.sequence());
        }
    }
}
