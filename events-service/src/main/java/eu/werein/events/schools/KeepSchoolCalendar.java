package eu.werein.events.schools;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads a partner's school calendar and keeps what it says; all of it, or nothing. */
public final class KeepSchoolCalendar {

    /** How long what was read from a link is believed. */
    static final Duration READ_AGAIN_AFTER = Duration.ofHours(23);

    private final SchoolCalendars calendars;
    private final HolidayReader reader;
    private final CalendarSite site;
    private final Clock clock;

    KeepSchoolCalendar(
            SchoolCalendars calendars, HolidayReader reader, CalendarSite site, Clock clock) {
        this.calendars = calendars;
        this.reader = reader;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @throws CalendarRefused when it cannot be read
     * @throws IOException when it breaks off
     */
    public SchoolCalendar upload(InputStream file) throws IOException {
        List<Holiday> read = reader.read(file, today());
        return calendars.change(calendar -> calendar.upload(read, clock.instant()));
    }

    /**
     * @throws CalendarRefused when it cannot be had or read
     */
    public SchoolCalendar link(CalendarLink link) {
        List<Holiday> read = follow(link);
        return calendars.change(calendar -> calendar.link(link, read, clock.instant()));
    }

    public SchoolCalendar remove() {
        return calendars.change(SchoolCalendar::remove);
    }

    /**
     * Reads a linked calendar again when it was last asked for long ago.
     *
     * @return whether it was asked for
     */
    boolean readAgain() {
        if (!(calendars.current().source() instanceof Source.Linked linked)
                || linked.triedAt().plus(READ_AGAIN_AFTER).isAfter(clock.instant())) {
            return false;
        }
        CalendarLink link = linked.link();
        try {
            List<Holiday> read = follow(link);
            calendars.change(calendar -> calendar.reread(link, read, clock.instant()));
        } catch (CalendarRefused refused) {
            Source.Failure failure = Source.Failure.of(refused);
            calendars.change(calendar -> calendar.fail(link, failure, clock.instant()));
        }
        return true;
    }

    private List<Holiday> follow(CalendarLink link) {
        LocalDate today = today();
        return site.follow(link, calendar -> reader.read(calendar, today));
    }

    /** A day more or less is none to a window of two years. */
    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
