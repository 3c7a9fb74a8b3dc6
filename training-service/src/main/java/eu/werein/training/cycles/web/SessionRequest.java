package eu.werein.training.cycles.web;

import eu.werein.platform.web.Forms;
import eu.werein.training.cycles.Meeting;
import eu.werein.training.cycles.Mode;
import eu.werein.training.cycles.Session;
import eu.werein.training.cycles.Venue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
        @Size(max = 500, message = "length") @Pattern(regexp = "https://[^\\s<>\"\\\\]+", message = "link") @Nullable String link,
        @Size(max = 64, message = "length") @Nullable String trainer) {

    /** Where people meet. */
    @Schema(name = "VenueRequest")
    record VenueRequest(
            @NotBlank(message = "required") @Size(max = 120, message = "length") String name,
            @Size(max = 120, message = "length") @Nullable String street,
            @Size(max = 20, message = "length") @Nullable String postalCode,
            @NotBlank(message = "required") @Size(max = 80, message = "length") String city,
            @NotNull(message = "required") @Pattern(regexp = "[A-Z]{2}", message = "country") String country) {

        static @Nullable VenueRequest of(@Nullable Venue place) {
            return place == null
                    ? null
                    : new VenueRequest(
                            place.name(),
                            place.street(),
                            place.postalCode(),
                            place.city(),
                            place.country());
        }

        Venue venue() {
            return new Venue(name.strip(), street, postalCode, city.strip(), country);
        }
    }

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
        if (startsAt != null && !isFullMinute(startsAt)) {
            findings.add(pointer + "/startsAt", "full-minute");
        }
        if (endsAt != null && !isFullMinute(endsAt)) {
            findings.add(pointer + "/endsAt", "full-minute");
        }
        if (zone != null && !Meeting.isZone(zone)) {
            findings.add(pointer + "/zone", "zone-unknown");
        } else if (date != null && startsAt != null && endsAt != null && zone != null) {
            checkTimes(pointer, findings);
        }
        if (mode != null && mode.matches(Mode.PATTERN)) {
            checkPlace(pointer, findings);
        }
        if (link != null && !isAddress(link)) {
            findings.add(pointer + "/link", "link");
        }
    }

    private static boolean isFullMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    private void checkTimes(String pointer, Forms.Findings findings) {
        if (!endsAt.isAfter(startsAt)) {
            findings.add(pointer + "/endsAt", "not-after-start");
        } else if (meeting().isLeftOut()) {
            findings.add(pointer + "/startsAt", "clocks-go-forward");
        }
    }

    private void checkPlace(String pointer, Forms.Findings findings) {
        boolean online = Mode.of(mode) == Mode.ONLINE;
        if (online && place != null) {
            findings.add(pointer + "/place", "online");
        }
        if (!online && place == null) {
            findings.add(pointer + "/place", "required");
        }
    }

    private static boolean isAddress(String link) {
        try {
            return URI.create(link).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
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
