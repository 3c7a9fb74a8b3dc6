package eu.werein.training.cycles.messaging;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Venue;
import eu.werein.training.cycles.Session;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is told.
 *
 * @param startsAt hours and minutes on the clock of the zone
 * @param start the same moment, for whoever knows no zones
 * @param band that it lies in; none across an edge
 */
public record SessionData(
        String id,
        LocalDate date,
        String startsAt,
        String endsAt,
        String zone,
        Instant start,
        Instant end,
        String mode,
        @Nullable Venue place,
        @Nullable String band) {

    public static SessionData of(Session session) {
        Meeting meeting = session.meeting();
        return new SessionData(
                session.id(),
                meeting.date(),
                meeting.startsAt().toString(),
                meeting.endsAt().toString(),
                meeting.zone().getId(),
                meeting.start(),
                meeting.end(),
                session.mode().wireName(),
                session.place(),
                Band.of(meeting).map(Band::wireName).orElse(null));
    }
}
