package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.Request;
import java.util.Optional;

/** Notes that a member has left; what her account may do ends with it. */
public final class LeavePartner {

    private final Members members;

    LeavePartner(Members members) {
        this.members = members;
    }

    public Optional<Member> leave(MemberId id, Occasion occasion, Request request) {
        return members.change(id, request, member -> member.leave(occasion));
    }
}
