package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.Optional;

/** Makes somebody who had lapsed or left a member again; her account may act again with it. */
public final class ReturnMember {

    private final Members members;

    ReturnMember(Members members) {
        this.members = members;
    }

    /**
     * @param today in the partner's zone
     */
    public Optional<Member> comeBack(
            MemberId id, LocalDate today, Occasion occasion, Request request) {
        return members.change(id, request, member -> member.comeBack(today, occasion));
    }
}
