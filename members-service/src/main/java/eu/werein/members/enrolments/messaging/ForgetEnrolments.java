package eu.werein.members.enrolments.messaging;

import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Forgets where somebody enrolled whose record is erased or has become a part of another. */
final class ForgetEnrolments implements EventHandler {

    private final Members members;
    private final Enrolments enrolments;

    ForgetEnrolments(Members members, Enrolments enrolments) {
        this.members = members;
        this.enrolments = enrolments;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(MemberMessages.LEFT);
    }

    /** Whoever has only left may come back: she is asked for in the register itself. */
    @Override
    public void on(Event event) {
        MemberId id = new MemberId(event.aggregateId());
        if (members.find(id).isEmpty()) {
            enrolments.forget(id);
        }
    }
}
