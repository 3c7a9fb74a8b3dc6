package eu.werein.members.accounts;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.ErrandRunner;
import eu.werein.members.errands.Outcome;
import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.register.Members;
import java.util.Set;

/** Has a part of a wave of members brought to their accounts, one errand for each. */
final class InvitationErrands implements ErrandRunner {

    static final String KIND = "account/invite";

    private final InvitationWaves waves;
    private final Members members;
    private final KeepMemberships memberships;
    private final AccountWork work;

    InvitationErrands(
            InvitationWaves waves, Members members, KeepMemberships memberships, AccountWork work) {
        this.waves = waves;
        this.members = members;
        this.memberships = memberships;
        this.work = work;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    /** Whoever has left meanwhile is passed over; whoever is invited has a membership from now. */
    @Override
    public Outcome run(Errand errand) {
        String part = errand.subject();
        members.find(waves.find(part)).stream()
                .filter(InviteMember::isStaying)
                .forEach(
                        member -> {
                            memberships.open(member.id(), member.roles());
                            work.bring(member.id(), part);
                        });
        waves.forget(part);
        return new Outcome.Done();
    }
}
