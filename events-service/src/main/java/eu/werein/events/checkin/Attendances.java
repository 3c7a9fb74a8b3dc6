package eu.werein.events.checkin;

import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** Who came to what the bound partner hosts: there is one of each date, empty at first. */
public interface Attendances {

    Attendance find(OccurrenceId id);

    /** Changes what is noted of a date, once for a request. */
    Attendance change(OccurrenceId id, Request request, UnaryOperator<Attendance> change);

    /** How many people came, and how many did not, on each date that something was noted of. */
    SortedMap<LocalDate, Came> counts(GatheringId gathering);

    /**
     * People of one date.
     *
     * @param absent who are noted and did not come
     */
    record Came(int present, int absent) {
        public static Came of(Attendance attendance) {
            return new Came(attendance.present(), attendance.absent());
        }
    }
}
