package eu.werein.events.schools;

import java.util.Locale;

/** A calendar that cannot be read, or not be had. Nothing of it is taken. */
public final class CalendarRefused extends RuntimeException {

    private final Why why;
    private final int line;

    /** What is wrong, so that a coordinator can be told what to do. */
    public enum Why {
        /** It has bytes that no text has. */
        NOT_TEXT,
        /** It is written in an older alphabet than UTF-8. */
        NOT_UTF_8,
        /** It does not begin as a calendar does. */
        NOT_A_CALENDAR,
        /** A line is not as RFC 5545 has it. */
        MALFORMED,
        /** It breaks off before its end, or closes what it has not opened. */
        UNBALANCED,
        /** A line is longer than any that people write. */
        LINE_TOO_LONG,
        /** Things stand in things deeper than calendars have them. */
        NESTED_TOO_DEEP,
        /** It has more than is read. */
        TOO_MANY,
        /** It is larger than is read. */
        TOO_LARGE,
        /** An entry has no first day. */
        NO_START,
        /** A date is none, or ends before it begins. */
        DATE_MALFORMED,
        /** An entry lasts longer than any holiday. */
        TOO_LONG,
        /** A rule is written as none is. */
        RULE_MALFORMED,
        /** A rule is none of those that are understood. */
        RULE_UNSUPPORTED,
        /** A rule has more dates, or goes farther, than is reckoned. */
        RULE_TOO_MANY,
        /** The first date of a rule is none that it names. */
        RULE_BEGINS_OUTSIDE,
        /** There is no whole day in it between last month and two years from now. */
        NO_HOLIDAYS,
        /** The link leads to nothing that can be reached. */
        UNREACHABLE,
        /** The link leads into a network that is not everybody's. */
        NOT_PUBLIC,
        /** The calendar has moved elsewhere. */
        MOVED,
        /** Whoever keeps the calendar does not hand it out. */
        NOT_SERVED,
        /** The calendar does not come in time. */
        TOO_SLOW;

        /** For the caller to be told. */
        public String code() {
            return "calendar-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private CalendarRefused(Why why, int line) {
        super(why.name(), null, false, false);
        this.why = why;
        this.line = line;
    }

    /**
     * @param line counted from 1
     */
    public static CalendarRefused at(int line, Why why) {
        return new CalendarRefused(why, line);
    }

    /** The whole of it, and no line alone. */
    public static CalendarRefused whole(Why why) {
        return new CalendarRefused(why, 0);
    }

    public Why why() {
        return why;
    }

    /** The line that is to blame, counted from 1; 0 when it is no line alone. */
    public int line() {
        return line;
    }
}
