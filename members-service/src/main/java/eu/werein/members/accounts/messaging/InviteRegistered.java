package eu.werein.members.accounts.messaging;

import eu.werein.members.accounts.AccountWork;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Only remembers the work: the identity provider may be away for hours. */
final class InviteRegistered implements EventHandler {

    private final AccountWork work;

    InviteRegistered(AccountWork work) {
        this.work = work;
    }

    /** Whoever came by a file is invited when her coordinator says so. */
    @Override
    public boolean concerns(Event event) {
        return event.type().equals(MemberMessages.REGISTERED)
                && !MemberMessages.isArrivalOfAnImport(event);
    }

    @Override
    public void on(Event event) {
        work.bring(new MemberId(event.aggregateId()), Long.toString(event.sequence()));
    }
}
