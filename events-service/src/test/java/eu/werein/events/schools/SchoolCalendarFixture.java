package eu.werein.events.schools;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Holidays of two schools. */
public final class SchoolCalendarFixture {

    public static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");
    public static final CalendarLink LINK =
            new CalendarLink(URI.create("https://school.example/holidays.ics"));
    public static final Holiday AUTUMN = holiday("Automne", "2026-10-19", "2026-11-01");
    public static final Holiday WINTER = holiday("Hiver", "2026-12-21", "2027-01-03");

    private SchoolCalendarFixture() {}

    public static Holiday holiday(String name, String first, String last) {
        return new Holiday(name, span(first, last));
    }

    public static Days span(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    static SchoolCalendar uploaded(Holiday... holidays) {
        return SchoolCalendar.EMPTY.upload(List.of(holidays), NOW).after();
    }

    static SchoolCalendar linked(Holiday... holidays) {
        return SchoolCalendar.EMPTY.link(LINK, List.of(holidays), NOW).after();
    }
}
