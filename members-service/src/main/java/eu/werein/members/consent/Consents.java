package eu.werein.members.consent;

import eu.werein.members.person.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The consent ledgers of the bound partner's members. */
public interface Consents {

    /** A decision of a member that is to be noted. */
    record Decided(MemberId member, Entry entry) {}

    /** What she has decided; nothing for whoever was never asked. */
    default Ledger find(MemberId member) {
        return find(List.of(member)).getOrDefault(member, Ledger.blank(member));
    }

    /** What each of them has decided; those who were never asked are left out. */
    Map<MemberId, Ledger> find(Collection<MemberId> members);

    /** What each of them refuses; those who refuse nothing are left out. */
    default Map<MemberId, Set<Purpose>> refusals(Collection<MemberId> members) {
        Map<MemberId, Set<Purpose>> refused = new HashMap<>();
        find(members).forEach((member, ledger) -> refused.put(member, ledger.refusals()));
        refused.values().removeIf(Set::isEmpty);
        return refused;
    }

    /** Notes decisions, each once however often its source tells it; a few thousand at once. */
    void note(List<Decided> decisions);

    /** Takes back what a source has told of these members, as if it had never been told. */
    void takeBack(String source, Collection<MemberId> members);

    /** Forgets what they have decided: they are not known any more. */
    void empty(Collection<MemberId> members);
}
