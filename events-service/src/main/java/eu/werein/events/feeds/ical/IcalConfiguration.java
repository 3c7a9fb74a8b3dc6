package eu.werein.events.feeds.ical;

import eu.werein.events.feeds.CalendarText;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IcalConfiguration {

    @Bean
    CalendarText calendarText(@Value("${werein.public-url}") URI publicUrl) {
        return new Ical4jCalendarText(publicUrl);
    }
}
