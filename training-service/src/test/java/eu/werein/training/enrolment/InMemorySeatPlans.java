package eu.werein.training.enrolment;

import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plans that are kept as long as the test runs. */
final class InMemorySeatPlans implements SeatPlans {

    private final Map<Key, Kept> plans = new ConcurrentHashMap<>();
    private final List<News> told = new ArrayList<>();
    private int writes;

    private record Key(PartnerId partner, CycleId id) {}

    private record Kept(
            Revision revision, Secrets secrets, SeatPlan seats, List<Enrolment> enrolments) {}

    private static Key key(CycleId id) {
        return new Key(TenantContext.current(), id);
    }

    @Override
    public boolean publish(CycleId id, SeatPlan seats, SeatEvent.Published event, Secrets secrets) {
        Kept fresh = new Kept(new Revision(id.value(), 1, 1, 0), secrets, seats, List.of());
        return plans.putIfAbsent(key(id), fresh) == null;
    }

    @Override
    public Optional<KeptPlan> find(CycleId id) {
        return Optional.ofNullable(plans.get(key(id)))
                .map(
                        kept ->
                                new KeptPlan(
                                        id,
                                        kept.revision(),
                                        kept.secrets(),
                                        kept.seats(),
                                        new Enrolments(kept.enrolments())));
    }

    @Override
    public Optional<Secrets> secrets(CycleId id) {
        return Optional.ofNullable(plans.get(key(id))).map(Kept::secrets);
    }

    @Override
    public boolean isCurrent(KeptPlan plan) {
        return find(plan.id()).filter(kept -> kept.revision().equals(plan.revision())).isPresent();
    }

    @Override
    public synchronized Optional<Revision> keep(KeptPlan decided, List<News> news) {
        Kept before = plans.get(key(decided.id()));
        if (before == null || before.revision().version() != decided.revision().version()) {
            return Optional.empty();
        }
        Revision next =
                new Revision(
                        decided.id().value(),
                        before.revision().version() + 1,
                        before.revision().sequence() + news.size(),
                        0);
        List<Enrolment> enrolments =
                decided.seats()
                        .parties()
                        .map(entry -> decided.enrolments().get(entry.id()))
                        .toList();
        plans.put(
                key(decided.id()), new Kept(next, decided.secrets(), decided.seats(), enrolments));
        told.addAll(news);
        writes++;
        return Optional.of(next);
    }

    @Override
    public List<CycleId> due(Instant then, int limit) {
        return plans.entrySet().stream()
                .filter(plan -> plan.getKey().partner().equals(TenantContext.current()))
                .filter(
                        plan ->
                                plan.getValue()
                                        .seats()
                                        .dueAt()
                                        .filter(due -> !due.isAfter(then))
                                        .isPresent())
                .map(plan -> plan.getKey().id())
                .limit(limit)
                .toList();
    }

    /** All that was told, by all partners. */
    synchronized List<News> told() {
        return List.copyOf(told);
    }

    synchronized int writes() {
        return writes;
    }
}
