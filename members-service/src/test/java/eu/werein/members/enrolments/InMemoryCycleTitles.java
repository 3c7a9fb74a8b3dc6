package eu.werein.members.enrolments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Titles of cycles, in memory. */
public final class InMemoryCycleTitles implements CycleTitles {

    private record Kept(CycleTitle title, long sequence) {}

    private final Map<CycleRef, Kept> titles = new HashMap<>();

    @Override
    public synchronized Optional<CycleTitle> find(CycleRef cycle) {
        return Optional.ofNullable(titles.get(cycle)).map(Kept::title);
    }

    @Override
    public synchronized void keep(CycleRef cycle, CycleTitle title, long sequence) {
        titles.merge(
                cycle,
                new Kept(title, sequence),
                (held, told) -> told.sequence() > held.sequence() ? told : held);
    }
}
