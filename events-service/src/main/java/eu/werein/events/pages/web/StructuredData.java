package eu.werein.events.pages.web;

import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Told;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Venue;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A gathering's dates as schema.org events: search engines and calendars list them. */
final class StructuredData {

    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        this.json = json;
    }

    /**
     * One date.
     *
     * @param planned when it was to be; none if it is as it was planned
     */
    record Date(Occurrence occurrence, @Nullable Meeting planned) {}

    /**
     * @param page of the gathering
     * @return JSON-LD that can stand inside a page: nothing in it ends an element
     */
    String of(List<Date> dates, Language language, String host, URI page) {
        List<Map<String, Object>> events =
                dates.stream().map(date -> event(date, language, host, page)).toList();
        return json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", events))
                .replace("<", "\\u003c");
    }

    private static Map<String, Object> event(Date date, Language language, String host, URI page) {
        Told told = date.occurrence().told();
        Meeting meeting = date.occurrence().meeting();
        Language shown = told.texts().shownFor(language);
        Text text = Objects.requireNonNull(told.texts().in().get(shown));
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@type", "Event");
        event.put("name", text.title());
        event.put("description", text.summary());
        event.put("url", page.toString());
        event.put("startDate", moment(meeting.start(), meeting.zone()));
        event.put("endDate", moment(meeting.end(), meeting.zone()));
        event.put("eventStatus", "https://schema.org/" + status(date));
        if (date.planned() != null) {
            event.put("previousStartDate", moment(date.planned().start(), date.planned().zone()));
        }
        event.put("eventAttendanceMode", "https://schema.org/" + attendance(told.mode()));
        event.put("location", location(told.place(), page));
        event.put("organizer", Map.of("@type", "Organization", "name", host));
        event.put("inLanguage", told.languages().stream().map(Language::code).sorted().toList());
        if (told.capacity() != null) {
            event.put("maximumAttendeeCapacity", told.capacity());
        }
        return event;
    }

    private static String status(Date date) {
        if (!date.occurrence().takesPlace()) {
            return "EventCancelled";
        }
        return date.planned() == null ? "EventScheduled" : "EventRescheduled";
    }

    private static String attendance(Mode mode) {
        return switch (mode) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    /** Where to meet online is for members: this page is where everybody else begins. */
    private static Map<String, Object> location(@Nullable Venue place, URI page) {
        if (place == null) {
            return Map.of("@type", "VirtualLocation", "url", page.toString());
        }
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        if (place.street() != null) {
            address.put("streetAddress", place.street());
        }
        if (place.postalCode() != null) {
            address.put("postalCode", place.postalCode());
        }
        address.put("addressLocality", place.city());
        address.put("addressCountry", place.country());
        return Map.of("@type", "Place", "name", place.name(), "address", address);
    }

    static String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
