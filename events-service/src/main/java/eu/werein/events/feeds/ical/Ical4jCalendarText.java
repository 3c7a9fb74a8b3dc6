package eu.werein.events.feeds.ical;

import eu.werein.events.catalogue.Entry;
import eu.werein.events.feeds.CalendarText;
import eu.werein.events.feeds.Retention;
import eu.werein.events.gatherings.Part;
import eu.werein.events.gatherings.Series;
import eu.werein.platform.meetings.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final URI publicUrl;

    /**
     * @param publicUrl where people read more
     */
    Ical4jCalendarText(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public byte[] of(String name, List<Entry> entries, @Nullable Language wish, Instant now) {
        Retention retention = new Retention(now);
        List<VEvent> events = new ArrayList<>();
        Map<String, Span> zones = new TreeMap<>();
        for (Entry entry : entries) {
            Series series = entry.gathering().series();
            for (Part part : series.parts()) {
                if (retention.tells(part)) {
                    events.addAll(
                            new PartText(part, series.reasons(), text(entry, part, wish), retention)
                                    .events());
                    part.occurrences()
                            .forEach(
                                    each ->
                                            zones.merge(
                                                    each.meeting().zone().getId(),
                                                    Span.of(each.meeting().start()),
                                                    Span::with));
                }
            }
        }
        return bytes(calendar(name, zones, events));
    }

    private EventText text(Entry entry, Part part, @Nullable Language wish) {
        String id = entry.gathering().gatheringId();
        return new EventText(
                id + "." + part.number() + "." + entry.host() + "@gatherings.werein.eu",
                entry.gathering().version(),
                entry.gathering().changedAt(),
                publicUrl.resolve("/gatherings/" + entry.host() + "/" + id),
                wish);
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
