package eu.werein.members.guests.web;

import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestState;
import eu.werein.members.guests.GuestState.Asked;
import eu.werein.members.guests.GuestState.Coming;
import eu.werein.members.guests.GuestState.Decided;
import eu.werein.members.guests.GuestState.Forgotten;
import eu.werein.members.guests.GuestState.Withdrawn;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.ToldStanding;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a guest stands; nothing of who she is, for a link can be forwarded.
 *
 * @param date that the occurrence was planned for
 * @param start when people meet
 * @param zone on whose clocks: a name of the IANA database
 * @param people who come with her, herself included
 * @param until when a seat that she is offered is lost
 */
@Schema(name = "GuestSeat")
record GuestSeatResponse(
        PartnerId partner,
        String gatheringId,
        LocalDate date,
        Instant start,
        String zone,
        int people,
        @Schema(
                        allowableValues = {
                            "asked",
                            "undecided",
                            "confirmed",
                            "waiting",
                            "offered",
                            "gone",
                            "withdrawn"
                        })
                String state,
        @Nullable Instant until) {

    static GuestSeatResponse of(Guest guest) {
        return new GuestSeatResponse(
                TenantContext.current(),
                guest.date().gathering(),
                guest.date().date(),
                guest.starts().toInstant(),
                guest.starts().getZone().getId(),
                guest.people(),
                name(guest.state()),
                guest.standing().map(ToldStanding::of).map(ToldStanding::until).orElse(null));
    }

    private static String name(GuestState state) {
        return switch (state) {
            case Asked _ -> "asked";
            case Coming _ -> "undecided";
            case Decided(var _, Standing standing) -> ToldStanding.of(standing).standing();
            case Withdrawn _, Forgotten _ -> "withdrawn";
        };
    }
}
