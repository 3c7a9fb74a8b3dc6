package eu.werein.events.schools.ical;

import eu.werein.events.schools.HolidayReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchoolTextConfiguration {

    @Bean
    HolidayReader holidayReader() {
        return new StreamedHolidayReader();
    }
}
