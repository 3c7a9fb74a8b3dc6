package eu.werein.members.consent;

import eu.werein.members.person.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ledgers of one partner, in memory. */
public final class InMemoryConsents implements Consents {

    private final Map<MemberId, List<Entry>> ledgers = new HashMap<>();

    @Override
    public synchronized Map<MemberId, Ledger> find(Collection<MemberId> members) {
        Map<MemberId, Ledger> found = new HashMap<>();
        ledgers.forEach((member, entries) -> found.put(member, new Ledger(member, entries)));
        found.keySet().retainAll(Set.copyOf(members));
        return found;
    }

    @Override
    public synchronized void note(List<Decided> decisions) {
        decisions.forEach(
                decided -> {
                    List<Entry> entries =
                            ledgers.computeIfAbsent(decided.member(), _ -> new ArrayList<>());
                    if (entries.stream().noneMatch(noted -> isTold(noted, decided.entry()))) {
                        entries.add(decided.entry());
                    }
                });
    }

    private static boolean isTold(Entry noted, Entry told) {
        return noted.source().equals(told.source()) && noted.subject().equals(told.subject());
    }

    @Override
    public synchronized void takeBack(String source, Collection<MemberId> members) {
        members.forEach(
                member ->
                        ledgers.computeIfPresent(
                                member,
                                (_, entries) -> {
                                    entries.removeIf(entry -> entry.source().equals(source));
                                    return entries;
                                }));
    }

    @Override
    public synchronized void empty(Collection<MemberId> members) {
        members.forEach(ledgers::remove);
    }
}
