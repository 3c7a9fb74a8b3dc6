package eu.werein.members.guests.messaging;

import eu.werein.members.answers.messaging.EventsMessages;
import eu.werein.members.guests.FollowGathering;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;

/** Keeps what a host plans for everybody, and tells its guests of changes. */
final class FollowGatherings implements EventHandler {

    private final FollowGathering follow;

    FollowGatherings(FollowGathering follow) {
        this.follow = follow;
    }

    @Override
    public boolean concerns(Event event) {
        return EventsMessages.OF_GATHERINGS.contains(event.type());
    }

    @Override
    public void on(Event event) {
        GatheringData told = EventJson.read(event, GatheringData.class);
        follow.changed(told.gathering(), told.moved(), told.cancelled());
    }
}
