package eu.werein.events.schools;

import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.web.BodyLimit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class SchoolsConfiguration {

    /** The store keeps milliseconds: what is decided must not be finer than what is kept. */
    @Bean
    KeepSchoolCalendar keepSchoolCalendar(
            SchoolCalendars calendars, HolidayReader reader, CalendarSite site, Clock clock) {
        return new KeepSchoolCalendar(
                calendars, reader, site, Clock.tick(clock, Duration.ofMillis(1)));
    }

    @Bean
    ReadAgainRound readAgainRound(KeepSchoolCalendar keep) {
        return new ReadAgainRound(keep);
    }

    @Bean
    WhoIsShutOut whoIsShutOut(KnownHolidays holidays, ActivePartners active) {
        return new WhoIsShutOut(holidays, active);
    }

    @Bean
    BodyLimit calendarsMayBeLarger() {
        return new BodyLimit("/api/partners/{partner}/school-calendar", DataSize.ofMegabytes(1));
    }
}
