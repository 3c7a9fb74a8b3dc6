package eu.werein.members.consent;

import eu.werein.members.person.MemberId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a member has decided.
 *
 * @param entries as they were told; the last on a purpose counts
 */
public record Ledger(MemberId memberId, List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** What she has refused or taken back. */
    public Set<Purpose> refusals() {
        Set<Purpose> refused = EnumSet.noneOf(Purpose.class);
        for (Entry entry : entries) {
            if (entry.decision().allows()) {
                refused.remove(entry.purpose());
            } else {
                refused.add(entry.purpose());
            }
        }
        return refused.stream().collect(Collectors.toUnmodifiableSet());
    }
}
