package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.Optional;

/** Notes that a membership is paid for until a day. */
public final class RenewMember {

    private final Members members;

    RenewMember(Members members) {
        this.members = members;
    }

    /**
     * @throws HasLeft when she is not a member any more
     */
    public Optional<Member> renew(
            MemberId id, LocalDate until, Occasion occasion, Request request) {
        return members.change(
                id,
                request,
                member -> {
                    member.refuseIfLeft();
                    return member.renew(until, occasion);
                });
    }
}
