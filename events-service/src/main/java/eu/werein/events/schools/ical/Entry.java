package eu.werein.events.schools.ical;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar that lasts whole days.
 *
 * @param line where it begins
 * @param uid empty when it has none
 * @param days how many it lasts, from 1
 * @param firsts the first day of each time that it comes
 * @param replaces which first day of the entry with this uid it takes the place of
 * @param takesPlace false when it is told that it does not
 */
record Entry(
        int line,
        String uid,
        String name,
        int days,
        List<LocalDate> firsts,
        @Nullable LocalDate replaces,
        boolean takesPlace) {

    Entry {
        firsts = List.copyOf(firsts);
    }
}
