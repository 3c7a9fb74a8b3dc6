package eu.werein.training.cycles;

import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Venue;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One dated meeting of a cycle.
 *
 * @param id unique within the cycle
 * @param place where it takes place on site
 * @param link where it takes place online; may be told later
 * @param trainer the member of the host who gives it, if that is known
 */
public record Session(
        String id,
        Meeting meeting,
        Mode mode,
        @Nullable Venue place,
        @Nullable URI link,
        @Nullable String trainer) {

    /**
     * @throws IllegalArgumentException when it is on site nowhere, or has a place and is online
     */
    public Session {
        if ((place != null) == (mode == Mode.ONLINE)) {
            throw new IllegalArgumentException("a place is where people meet on site");
        }
    }
}
