package eu.werein.events.feeds.ical;

import eu.werein.events.feeds.ical.PublishedFeed.Shown;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;

/** What a calendar that is built on iCal4j shows of a feed. */
final class Ical4jReader {

    private static final Period<ZonedDateTime> ALWAYS =
            new Period<>(
                    LocalDate.of(2027, 1, 1).atStartOfDay(ZoneId.of("Europe/Brussels")),
                    LocalDate.of(2028, 12, 31).atStartOfDay(ZoneId.of("Europe/Brussels")));

    private Ical4jReader() {}

    static List<Shown> read(String feed) throws Exception {
        List<VEvent> events =
                new CalendarBuilder()
                        .build(new StringReader(feed))
                        .<VEvent>getComponents(Component.VEVENT);
        Set<Instant> replaced = new HashSet<>();
        events.forEach(event -> replacedBy(event).ifPresent(replaced::add));
        return events.stream().flatMap(event -> shown(event, replaced)).sorted().toList();
    }

    private static Optional<Instant> replacedBy(VEvent event) {
        return event.<RecurrenceId<ZonedDateTime>>getProperty(Property.RECURRENCE_ID)
                .map(id -> id.getDate().toInstant());
    }

    private static Stream<Shown> shown(VEvent event, Set<Instant> replaced) {
        boolean cancelled =
                event.getProperty(Property.STATUS)
                        .filter(status -> "CANCELLED".equals(status.getValue()))
                        .isPresent();
        if (cancelled) {
            return Stream.empty();
        }
        boolean alone = replacedBy(event).isPresent();
        return event.<ZonedDateTime>calculateRecurrenceSet(ALWAYS).stream()
                .map(period -> shown(event, period))
                .filter(shown -> alone || !replaced.contains(shown.start()));
    }

    private static Shown shown(VEvent event, Period<ZonedDateTime> period) {
        return new Shown(
                Instant.from(period.getStart()),
                Instant.from(period.getEnd()),
                event.getProperty(Property.SUMMARY).orElseThrow().getValue());
    }
}
