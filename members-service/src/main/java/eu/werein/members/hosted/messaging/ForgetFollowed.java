package eu.werein.members.hosted.messaging;

import eu.werein.members.hosted.Followed;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Forgets what was told of somebody whose record is erased or has become a part of another. */
public record ForgetFollowed(Members members, Followed<?, ?> followed) implements EventHandler {

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(MemberMessages.LEFT);
    }

    /** Whoever has only left may come back: she is asked for in the register itself. */
    @Override
    public void on(Event event) {
        MemberId id = new MemberId(event.aggregateId());
        if (members.find(id).isEmpty()) {
            followed.forget(id);
        }
    }
}
