package eu.werein.members.register.messaging;

import eu.werein.members.consent.Consents;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members;
import eu.werein.members.register.MergeMembers;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import java.util.List;

/** Sees to it that nothing remains of a record that has become a part of another or is erased. */
final class EndRecords implements EventHandler {

    private final Members members;
    private final MergeMembers merge;
    private final Consents consents;

    EndRecords(Members members, MergeMembers merge, Consents consents) {
        this.members = members;
        this.merge = merge;
        this.consents = consents;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(MemberMessages.CHANGED)
                || event.type().equals(MemberMessages.LEFT);
    }

    /** Asks the register itself, so that an event may come again at any time. */
    @Override
    public void on(Event event) {
        MemberId id = new MemberId(event.aggregateId());
        members.find(id)
                .ifPresentOrElse(
                        merge::finish,
                        () -> {
                            if (event.type().equals(MemberMessages.LEFT)) {
                                consents.empty(List.of(id));
                            }
                        });
    }
}
