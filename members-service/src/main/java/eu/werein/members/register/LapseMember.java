package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.Optional;

/** Has memberships lapse: one when somebody says so, all when what was paid for is over. */
public final class LapseMember {

    private static final int AT_ONCE = 500;

    private final Members members;

    LapseMember(Members members) {
        this.members = members;
    }

    /**
     * @throws HasLeft when she is not a member any more
     */
    public Optional<Member> lapse(MemberId id, Occasion occasion, Request request) {
        return members.change(
                id,
                request,
                member -> {
                    member.refuseIfLeft();
                    return member.lapse(occasion);
                });
    }

    /**
     * Whoever renews while this goes on does not lapse.
     *
     * @param today in the partner's zone
     * @return how many have lapsed
     */
    public int lapseUnpaid(LocalDate today, Occasion occasion) {
        int lapsed = 0;
        int before;
        do {
            before = lapsed;
            for (MemberId id : members.runOut(today, AT_ONCE)) {
                lapsed +=
                        members.change(id, member -> unlessPaid(member, today, occasion))
                                .filter(member -> member.state() == MemberState.LAPSED)
                                .map(member -> 1)
                                .orElse(0);
            }
        } while (lapsed > before);
        return lapsed;
    }

    private static Member.Transition unlessPaid(Member member, LocalDate today, Occasion occasion) {
        return member.period().hasRunOut(today)
                ? member.lapse(occasion)
                : Member.Transition.unchanged(member);
    }
}
