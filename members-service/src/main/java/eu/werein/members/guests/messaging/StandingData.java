package eu.werein.members.guests.messaging;

import eu.werein.members.guests.GuestId;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.ToldStanding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The data of an event about where a guest stands. */
record StandingData(
        String guestId, String standing, @Nullable String reason, @Nullable Instant until) {

    /** The type of the event. */
    static final String TYPE = "events.guest-standing-changed.v1";

    GuestId guest() {
        return new GuestId(guestId);
    }

    /**
     * @throws IllegalArgumentException for a name that is no standing
     */
    Standing stands() {
        return new ToldStanding(standing, reason, until).said();
    }
}
