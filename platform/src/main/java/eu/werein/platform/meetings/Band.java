package eu.werein.platform.meetings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When people have time, and so whom a meeting shuts out. */
public enum Band {
    EVENING,
    WEEKEND,
    SCHOOL_HOURS;

    /** The wire names of all bands as a pattern for requests. */
    public static final String PATTERN = "evening|weekend|school-hours";

    private static final Set<DayOfWeek> WEEKEND_DAYS =
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime EVENING_BEGINS = LocalTime.of(17, 0);
    private static final LocalTime SCHOOL_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime SCHOOL_ENDS = LocalTime.of(16, 0);

    /**
     * The band that a meeting lies in: Saturday and Sunday are weekend; on other days it is evening
     * from 17:00, and 8:00 to 16:00 are school hours. A meeting across an edge lies in none: it
     * suits nobody who has only one of them.
     */
    public static Optional<Band> of(Meeting meeting) {
        if (WEEKEND_DAYS.contains(meeting.date().getDayOfWeek())) {
            return Optional.of(WEEKEND);
        }
        if (!meeting.startsAt().isBefore(EVENING_BEGINS)) {
            return Optional.of(EVENING);
        }
        boolean whileSchoolIsOn =
                !meeting.startsAt().isBefore(SCHOOL_BEGINS)
                        && !meeting.endsAt().isAfter(SCHOOL_ENDS);
        return whileSchoolIsOn ? Optional.of(SCHOOL_HOURS) : Optional.empty();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a name that is no band
     */
    public static Band of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
