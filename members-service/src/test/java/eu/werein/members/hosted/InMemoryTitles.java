package eu.werein.members.hosted;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Titles, in memory. */
public final class InMemoryTitles implements Titles {

    private record Kept(Title title, long sequence) {}

    private final Map<Hosted, Kept> titles = new HashMap<>();

    @Override
    public synchronized Optional<Title> find(Hosted hosted) {
        return Optional.ofNullable(titles.get(hosted)).map(Kept::title);
    }

    @Override
    public synchronized void keep(Hosted hosted, Title title, long sequence) {
        titles.merge(
                hosted,
                new Kept(title, sequence),
                (held, told) -> told.sequence() > held.sequence() ? told : held);
    }
}
