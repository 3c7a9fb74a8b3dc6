package eu.werein.events.schools;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** Reads what a calendar says of days without school. */
public interface HolidayReader {

    /** The days that a calendar is read for. */
    static Days window(LocalDate today) {
        return new Days(today.minusMonths(1), today.plusYears(2));
    }

    /**
     * Holidays around today in the order of their days; at least one. It stops at the first byte
     * that is wrong, whatever would come after it.
     *
     * @throws CalendarRefused when it is no calendar, or more than is read
     * @throws IOException when it breaks off
     */
    List<Holiday> read(InputStream calendar, LocalDate today) throws IOException;
}
