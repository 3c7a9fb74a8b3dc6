package eu.werein.platform.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time on the clock of the place where people meet. It stays what it says when a country changes
 * its rules. Where clocks go back and an hour comes twice, the first is meant, as in RFC 5545.
 *
 * @param zone of the IANA database, named after a place
 */
public record Meeting(LocalDate date, LocalTime startsAt, LocalTime endsAt, ZoneId zone) {

    private static final String NAMED_AFTER_A_PLACE = "(?!Etc/|SystemV/)[A-Z]\\w+/\\S+";

    /**
     * @throws IllegalArgumentException when it ends before it starts, or at once
     */
    public Meeting {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("a meeting ends after it has started");
        }
    }

    /**
     * Whether clocks go forward over its start or its end, so that nobody can meet then. Asked when
     * a meeting is planned; one that is planned stays, should a country change its rules.
     */
    public boolean isLeftOut() {
        return isLeftOut(startsAt) || isLeftOut(endsAt);
    }

    /** Whether a zone has a place's name, and so that place's summer time. */
    public static boolean isZone(String name) {
        return name.matches(NAMED_AFTER_A_PLACE) && ZoneId.getAvailableZoneIds().contains(name);
    }

    private boolean isLeftOut(LocalTime time) {
        return zone.getRules().getValidOffsets(date.atTime(time)).isEmpty();
    }

    public Instant start() {
        return instant(startsAt);
    }

    public Instant end() {
        return instant(endsAt);
    }

    /** Of an hour that comes twice the first; an hour that is left out counts as the next one. */
    private Instant instant(LocalTime time) {
        return ZonedDateTime.ofLocal(date.atTime(time), zone, null).toInstant();
    }
}
