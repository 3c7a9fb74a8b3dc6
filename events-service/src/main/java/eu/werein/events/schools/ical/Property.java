package eu.werein.events.schools.ical;

import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.ical.ContentLines.Line;
import java.util.Locale;

/**
 * A line by its name and value; its parameters say nothing that whole days depend on.
 *
 * @param line its number, counted from 1
 * @param name in capitals
 */
record Property(int line, String name, String value) {

    /**
     * @throws CalendarRefused when it has no name or no value
     */
    static Property of(Line line) {
        String text = line.text();
        int name = lengthOfName(text);
        int colon = colon(text, name);
        if (name == 0 || colon < 0) {
            throw CalendarRefused.at(line.number(), Why.MALFORMED);
        }
        return new Property(
                line.number(),
                text.substring(0, name).toUpperCase(Locale.ROOT),
                text.substring(colon + 1));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The value of what knows no difference between small letters and capitals. */
    String word() {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    CalendarRefused refused(Why why) {
        return CalendarRefused.at(line, why);
    }

    private static int lengthOfName(String text) {
        int length = 0;
        while (length < text.length() && isOfName(text.charAt(length))) {
            length++;
        }
        return length;
    }

    /** A dot is none of RFC 5545's; groups of vCard have brought it along. */
    private static boolean isOfName(char letter) {
        return letter == '-'
                || letter == '.'
                || letter == '_'
                || (letter < 0x80 && Character.isLetterOrDigit(letter));
    }

    /** Where the value begins: parameters may have colons in quotation marks. */
    private static int colon(String text, int from) {
        if (from < text.length() && text.charAt(from) != ':' && text.charAt(from) != ';') {
            return -1;
        }
        boolean quoted = false;
        for (int place = from; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ':' && !quoted) {
                return place;
            }
        }
        return -1;
    }
}
