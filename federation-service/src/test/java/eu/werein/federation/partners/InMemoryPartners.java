package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A registry that forgets when the test ends. */
final class InMemoryPartners implements Partners {

    private final Map<PartnerId, Held> held = new TreeMap<>();
    private final Map<PartnerId, RequestKey> keys = new TreeMap<>();

    @Override
    public boolean add(Change change, Optional<RequestKey> key) {
        PartnerId id = change.partner().id();
        key.filter(any -> !held.containsKey(id)).ifPresent(request -> keys.put(id, request));
        return held.putIfAbsent(id, new Held(change.partner(), 1)) == null;
    }

    @Override
    public Optional<Held> find(PartnerId id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Optional<RequestKey> proposedBy(PartnerId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public List<Held> all() {
        return List.copyOf(held.values());
    }

    @Override
    public List<PartnerId> withStepDue(Instant now) {
        return held.values().stream()
                .filter(
                        each ->
                                each.partner()
                                        .procedure()
                                        .next()
                                        .filter(step -> !step.dueAt().isAfter(now))
                                        .isPresent())
                .map(each -> each.partner().id())
                .toList();
    }

    @Override
    public boolean save(Held before, Change change) {
        PartnerId id = before.partner().id();
        return held.replace(id, before, new Held(change.partner(), before.version() + 1));
    }
}
