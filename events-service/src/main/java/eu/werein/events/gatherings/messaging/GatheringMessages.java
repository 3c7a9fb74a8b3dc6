package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Difference;
import eu.werein.events.gatherings.GatheringEvent;
import eu.werein.platform.outbox.DomainEvent;
import java.util.List;

/** What gatherings tell the other services, and this one's own catalogue. */
public final class GatheringMessages {

    public static final String TOPIC = "events.gathering.v1";
    public static final String PLANNED = "events.gathering-planned.v1";
    public static final String CHANGED = "events.gathering-changed.v1";
    public static final String CANCELLED = "events.gathering-cancelled.v1";
    public static final List<String> TYPES = List.of(PLANNED, CHANGED, CANCELLED);

    private static final Difference NEW = new Difference(List.of(), List.of());

    private GatheringMessages() {}

    /**
     * The event as it is told.
     *
     * @param version that the gathering has with it
     */
    public static DomainEvent of(GatheringEvent event, long version) {
        return switch (event) {
            case GatheringEvent.Planned(var gathering) ->
                    event(PLANNED, GatheringData.of(gathering.at(version), NEW, null));
            case GatheringEvent.Changed(var gathering, var difference, var reason) ->
                    event(CHANGED, GatheringData.of(gathering.at(version), difference, reason));
            case GatheringEvent.Cancelled(var gathering, var difference, var reason) ->
                    event(CANCELLED, GatheringData.of(gathering.at(version), difference, reason));
        };
    }

    private static DomainEvent event(String type, GatheringData data) {
        return new DomainEvent(TOPIC, type, data);
    }
}
