package eu.werein.events.schools.messaging;

import eu.werein.events.schools.Days;
import eu.werein.events.schools.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * All days without school that a partner knows of. What they are called is not told: an uploaded
 * calendar may turn out to be somebody's own, and what is told cannot be taken back.
 *
 * @param holidays in the order of their days, with gaps between them; none when there is no
 *     calendar any more
 */
record SchoolHolidaysData(List<HolidayData> holidays) {

    /** From the first to the last day. */
    record HolidayData(LocalDate first, LocalDate last) {}

    static SchoolHolidaysData of(SchoolCalendar calendar) {
        return new SchoolHolidaysData(
                calendar.days().stream()
                        .map(days -> new HolidayData(days.first(), days.last()))
                        .toList());
    }

    List<Days> days() {
        return holidays.stream().map(holiday -> new Days(holiday.first(), holiday.last())).toList();
    }
}
