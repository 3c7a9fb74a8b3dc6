package eu.werein.members.accounts;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.ErrandRunner;
import eu.werein.members.errands.Errands;
import eu.werein.members.errands.Outcome;
import eu.werein.members.person.MemberId;
import java.util.Set;

/** Brings members to their accounts as errands: tried again while the identity provider is away. */
final class AccountErrands implements ErrandRunner {

    static final String KIND = "account/bring";

    private final InviteMember invite;

    AccountErrands(InviteMember invite) {
        this.invite = invite;
    }

    /** Remembers what is to be done. */
    record Asked(Errands errands) implements AccountWork {
        @Override
        public void bring(MemberId member, String occasion) {
            errands.ask(new Errand(KIND, member.value(), occasion));
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Outcome run(Errand errand) {
        invite.proceed(new MemberId(errand.subject()));
        return new Outcome.Done();
    }
}
