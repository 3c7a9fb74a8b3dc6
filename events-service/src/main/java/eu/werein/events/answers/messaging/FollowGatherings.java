package eu.werein.events.answers.messaging;

import eu.werein.events.answers.FollowGathering;
import eu.werein.events.gatherings.Difference;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.TryLater;
import eu.werein.platform.seats.deciding.Undecided;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has answers go with what a host changes. */
final class FollowGatherings implements EventHandler {

    private static final Set<String> CONCERNING =
            Set.of(GatheringMessages.CHANGED, GatheringMessages.CANCELLED);

    private final FollowGathering follow;

    FollowGatherings(FollowGathering follow) {
        this.follow = follow;
    }

    @Override
    public boolean concerns(Event event) {
        return CONCERNING.contains(event.type());
    }

    @Override
    public void on(Event event) {
        Told told = EventJson.read(event, Told.class);
        try {
            follow.follow(
                    new GatheringId(told.gatheringId()),
                    told.version(),
                    new Difference(told.moved(), told.cancelled()),
                    told.why());
        } catch (Undecided e) {
            throw new TryLater("answers");
        }
    }

    /** What answers need of it. */
    record Told(
            String gatheringId,
            long version,
            List<LocalDate> moved,
            List<LocalDate> cancelled,
            @Nullable String reason) {

        /** None if the host does not say. */
        @Nullable Reason why() {
            return reason == null ? null : new Reason(reason);
        }
    }
}
