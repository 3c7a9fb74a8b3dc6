package eu.werein.training.cycles.web;

import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.web.MeetingChecks;
import eu.werein.platform.meetings.web.VenueRequest;
import eu.werein.platform.web.Forms;
import eu.werein.training.cycles.Session;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session as its host tells it.
 *
 * @param id of one that is there already; a new one gets its own
 * @param startsAt on the clock of the zone, in full minutes; of an hour that comes twice the first
 * @param zone such as {@code Europe/Brussels}
 * @param place where people meet, unless they do online only
 * @param link of an online session; may follow later
 * @param trainer a member of the host
 */
@Schema(name = "CycleSessionRequest")
record SessionRequest(
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "invalid") @Nullable String id,
        @NotNull(message = "required") LocalDate date,
        @Schema(type = "string", example = "18:00") @NotNull(message = "required") LocalTime startsAt,
        @Schema(type = "string", example = "20:30") @NotNull(message = "required") LocalTime endsAt,
        @NotNull(message = "required") String zone,
        @Schema(allowableValues = {"on-site", "online", "hybrid"})
                @NotNull(message = "required") @Pattern(regexp = Mode.PATTERN, message = "invalid") String mode,
        @Valid @Nullable VenueRequest place,
        @Size(max = 500, message = "length") @Pattern(regexp = MeetingChecks.LINK, message = "link") @Nullable String link,
        @Size(max = 64, message = "length") @Nullable String trainer) {

    static SessionRequest of(Session session) {
        URI link = session.link();
        return new SessionRequest(
                session.id(),
                session.meeting().date(),
                session.meeting().startsAt(),
                session.meeting().endsAt(),
                session.meeting().zone().getId(),
                session.mode().wireName(),
                VenueRequest.of(session.place()),
                link == null ? null : link.toString(),
                session.trainer());
    }

    /** What constraints on single fields cannot say. */
    void check(String pointer, Forms.Findings findings) {
        boolean possible = MeetingChecks.hours(pointer, startsAt, endsAt, zone, findings);
        if (possible && date != null && meeting().isLeftOut()) {
            findings.add(pointer + "/startsAt", "clocks-go-forward");
        }
        MeetingChecks.place(pointer, mode, place, link, findings);
    }

    private Meeting meeting() {
        return new Meeting(date, startsAt, endsAt, ZoneId.of(zone));
    }

    /** The session of a request that was checked. */
    Session session(Supplier<String> freshId) {
        return new Session(
                id == null ? freshId.get() : id,
                meeting(),
                Mode.of(mode),
                place == null ? null : place.venue(),
                link == null ? null : URI.create(link),
                trainer);
    }
}
