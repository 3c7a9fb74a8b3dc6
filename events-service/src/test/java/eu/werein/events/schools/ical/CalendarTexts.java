package eu.werein.events.schools.ical;

import java.time.LocalDate;

/** Calendars as schools would write them. */
public final class CalendarTexts {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final String END = "\r\n";

    private CalendarTexts() {}

    /** A calendar of these lines. */
    public static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//school//EN\r\n"
                + String.join(END, lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    /** An entry of these lines, to be one of a calendar's. */
    public static String entry(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join(END, lines) + "\r\nEND:VEVENT";
    }
}
