package eu.werein.members.guests.messaging;

import eu.werein.members.guests.FollowStanding;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;

/** Keeps where guests stand at the dates of their host. */
final class FollowStandings implements EventHandler {

    private final FollowStanding follow;

    FollowStandings(FollowStanding follow) {
        this.follow = follow;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(StandingData.TYPE);
    }

    @Override
    public void on(Event event) {
        StandingData told = EventJson.read(event, StandingData.class);
        follow.told(told.guest(), told.stands(), event.sequence());
    }
}
