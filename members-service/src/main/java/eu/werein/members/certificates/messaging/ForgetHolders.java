package eu.werein.members.certificates.messaging;

import eu.werein.members.certificates.ForgetHolder;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Takes the names of members who are erased off their certificates. */
final class ForgetHolders implements EventHandler {

    private final ForgetHolder forget;

    ForgetHolders(ForgetHolder forget) {
        this.forget = forget;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(MemberMessages.LEFT);
    }

    @Override
    public void on(Event event) {
        forget.forgetIfErased(new MemberId(event.aggregateId()));
    }
}
