package eu.werein.events.feeds.ical;

import eu.werein.events.catalogue.Entry;
import eu.werein.events.feeds.Answered;
import eu.werein.events.feeds.CalendarText;
import eu.werein.events.feeds.Mark;
import eu.werein.events.feeds.Retention;
import eu.werein.events.feeds.ical.Pages.Page;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.platform.meetings.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Calendars by iCal4j. */
final class Ical4jCalendarText implements CalendarText {

    private static final String HOURLY = "PT1H";
    private static final ParameterList DURATION = new ParameterList(List.of(Value.DURATION));

    /** Zones are told of from so long before the first meeting to so long after the last. */
    private static final int MARGIN_DAYS = 400;

    private static final SortedMap<LocalDate, Mark> NOBODY = new TreeMap<>();

    private final URI publicUrl;

    /**
     * @param publicUrl where people read more
     */
    Ical4jCalendarText(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public byte[] of(String name, List<Entry> entries, @Nullable Language wish, Instant now) {
        Pages pages = new Pages(publicUrl, wish, new Retention(now));
        return bytes(
                name, entries.stream().flatMap(entry -> pages.parts(entry, NOBODY, null)).toList());
    }

    @Override
    public byte[] ofPerson(
            String name,
            List<Entry> entries,
            Answered answered,
            @Nullable Language wish,
            Instant now) {
        Pages pages = new Pages(publicUrl, wish, new Retention(now));
        return bytes(
                name,
                entries.stream()
                        .flatMap(
                                entry ->
                                        answered.whole(entry)
                                                ? pages.parts(
                                                        entry, answered.of(entry), Mark.UNANSWERED)
                                                : pages.dates(entry, answered.of(entry)))
                        .toList());
    }

    private static byte[] bytes(String name, List<Page> pages) {
        Map<String, Span> zones = new TreeMap<>();
        for (Page page : pages) {
            for (Occurrence date : page.dates()) {
                zones.merge(
                        date.meeting().zone().getId(), Span.of(date.meeting().start()), Span::with);
            }
        }
        return bytes(
                calendar(
                        name,
                        zones,
                        pages.stream().map(Page::events).flatMap(List::stream).toList()));
    }

    private static Calendar calendar(String name, Map<String, Span> zones, List<VEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//WE'RE IN//gatherings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(DURATION, HOURLY));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOURLY));
        zones.forEach((zone, span) -> calendar.add(span.told(zone)));
        events.forEach(calendar::add);
        return calendar;
    }

    private static byte[] bytes(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** From the first to the last meeting in a zone. */
    private record Span(Instant first, Instant last) {

        static Span of(Instant moment) {
            return new Span(moment, moment);
        }

        Span with(Span other) {
            return new Span(
                    other.first.isBefore(first) ? other.first : first,
                    other.last.isAfter(last) ? other.last : last);
        }

        VTimeZone told(String zone) {
            return TimeZones.of(
                    ZoneId.of(zone),
                    first.minus(MARGIN_DAYS, ChronoUnit.DAYS),
                    last.plus(MARGIN_DAYS, ChronoUnit.DAYS));
        }
    }
}
