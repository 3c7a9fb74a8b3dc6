package eu.werein.members.errands;

import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Errands in memory. */
public final class InMemoryWaitingErrands implements WaitingErrands {

    private record Key(PartnerId partner, Errand errand) {}

    private record Entry(Instant due, int attempts) {}

    private final Map<Key, Entry> waiting = new HashMap<>();
    private final Set<Key> done = new HashSet<>();

    @Override
    public synchronized boolean add(PartnerId partner, Errand errand, Instant due) {
        Key key = new Key(partner, errand);
        return !done.contains(key) && waiting.putIfAbsent(key, new Entry(due, 0)) == null;
    }

    @Override
    public synchronized Optional<Taken> take(Instant now, Duration lease, Set<String> notNow) {
        Optional<Map.Entry<Key, Entry>> next =
                waiting.entrySet().stream()
                        .filter(entry -> !entry.getValue().due().isAfter(now))
                        .filter(entry -> !notNow.contains(entry.getKey().errand().kind()))
                        .min(Comparator.comparing(entry -> entry.getValue().due()));
        return next.map(
                entry -> {
                    int attempts = entry.getValue().attempts() + 1;
                    entry.setValue(new Entry(now.plus(lease), attempts));
                    return new Taken(entry.getKey().partner(), entry.getKey().errand(), attempts);
                });
    }

    @Override
    public synchronized boolean renew(Taken taken, Instant until) {
        Key key = new Key(taken.partner(), taken.errand());
        Entry entry = waiting.get(key);
        boolean mine = entry != null && entry.attempts() == taken.attempts();
        if (mine) {
            waiting.put(key, new Entry(until, taken.attempts()));
        }
        return mine;
    }

    @Override
    public void postpone(Taken taken, Instant due) {
        renew(taken, due);
    }

    @Override
    public synchronized void finish(Taken taken) {
        Key key = new Key(taken.partner(), taken.errand());
        done.add(key);
        waiting.remove(key);
    }
}
