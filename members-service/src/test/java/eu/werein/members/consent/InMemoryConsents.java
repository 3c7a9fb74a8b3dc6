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
    public synchronized Ledger find(MemberId member) {
        return new Ledger(member, ledgers.getOrDefault(member, List.of()));
    }

    @Override
    public synchronized Map<MemberId, Set<Purpose>> refusals(Collection<MemberId> members) {
        Map<MemberId, Set<Purpose>> refused = new HashMap<>();
        members.forEach(member -> refused.put(member, find(member).refusals()));
        refused.values().removeIf(Set::isEmpty);
        return refused;
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
        return noted.source().equals(told.source()) && noted.purpose() == told.purpose();
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
