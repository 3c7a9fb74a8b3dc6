package eu.werein.members.guests.messaging;

import eu.werein.members.guests.GuestId;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.ToldStanding;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What events-service tells, as far as guests depend on it. */
public final class EventsMessages {

    public static final String GATHERINGS = "events.gathering.v1";
    public static final String ANSWERS = "events.answer.v1";
    static final String STANDING_CHANGED = "events.guest-standing-changed.v1";

    static final Set<String> OF_GATHERINGS =
            Set.of(
                    "events.gathering-planned.v1",
                    "events.gathering-changed.v1",
                    "events.gathering-cancelled.v1");

    private EventsMessages() {}

    /** The data of {@link #STANDING_CHANGED}. */
    record StandingData(
            String guestId, String standing, @Nullable String reason, @Nullable Instant until) {

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
}
