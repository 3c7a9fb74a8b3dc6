package eu.werein.training.cycles.web;

import eu.werein.platform.meetings.Venue;
import eu.werein.training.cycles.Session;
import eu.werein.training.cycles.messaging.SessionData;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a cycle.
 *
 * @param startsAt hours and minutes on the clock of the zone
 * @param start the same moment, for whoever knows no zones
 * @param band that it lies in; none across an edge
 * @param link of an online session; for the host's own people only
 * @param trainer a member of the host; for the host's own people only
 */
@Schema(name = "CycleSession")
record SessionResponse(
        String id,
        LocalDate date,
        @Schema(example = "18:00") String startsAt,
        @Schema(example = "20:30") String endsAt,
        String zone,
        Instant start,
        Instant end,
        @Schema(allowableValues = {"on-site", "online", "hybrid"}) String mode,
        @Nullable Venue place,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"}) @Nullable String band,
        @Nullable String link,
        @Nullable String trainer) {

    static SessionResponse forStaff(Session session) {
        URI link = session.link();
        return of(session, link == null ? null : link.toString(), session.trainer());
    }

    static SessionResponse forLearners(Session session) {
        return of(session, null, null);
    }

    private static SessionResponse of(
            Session session, @Nullable String link, @Nullable String trainer) {
        SessionData told = SessionData.of(session);
        return new SessionResponse(
                told.id(),
                told.date(),
                told.startsAt(),
                told.endsAt(),
                told.zone(),
                told.start(),
                told.end(),
                told.mode(),
                told.place(),
                told.band(),
                link,
                trainer);
    }
}
