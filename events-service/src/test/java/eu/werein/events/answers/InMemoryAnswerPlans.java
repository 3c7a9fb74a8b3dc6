package eu.werein.events.answers;

import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that are kept as long as the test runs. */
final class InMemoryAnswerPlans implements AnswerPlans {

    private final Map<Key, Kept> plans = new ConcurrentHashMap<>();
    private final List<News> told = new ArrayList<>();

    private record Key(PartnerId partner, OccurrenceId id) {}

    /** Answers are changed in place by who decides: what is kept is a list of its own. */
    private record Kept(KeptAnswers answers, Collection<Answer> list) {
        static Kept of(KeptAnswers answers) {
            return new Kept(answers, List.copyOf(answers.answers().all()));
        }

        KeptAnswers read() {
            return new KeptAnswers(
                    answers.id(),
                    answers.revision(),
                    answers.secrets(),
                    answers.setting(),
                    answers.told(),
                    answers.seats(),
                    new Answers(list, answers.seats()));
        }
    }

    private static Key key(OccurrenceId id) {
        return new Key(TenantContext.current(), id);
    }

    @Override
    public void begin(OccurrenceId id, Secrets secrets, Setting setting, SeatPlan seats) {
        Revision first = new Revision(id.value(), 1, 0, 0);
        Answers none = new Answers(List.of(), seats);
        plans.putIfAbsent(
                key(id), Kept.of(new KeptAnswers(id, first, secrets, setting, 0, seats, none)));
    }

    @Override
    public Optional<KeptAnswers> find(OccurrenceId id) {
        return Optional.ofNullable(plans.get(key(id))).map(Kept::read);
    }

    @Override
    public boolean isCurrent(KeptAnswers answers) {
        return find(answers.id())
                .filter(kept -> kept.revision().equals(answers.revision()))
                .isPresent();
    }

    @Override
    public synchronized Optional<Revision> keep(KeptAnswers decided, List<News> news) {
        if (!isCurrent(decided)) {
            return Optional.empty();
        }
        Revision known = decided.revision();
        Revision next =
                new Revision(known.id(), known.version() + 1, known.sequence() + news.size(), 0);
        plans.put(key(decided.id()), Kept.of(decided.at(next)));
        told.addAll(news);
        return Optional.of(next);
    }

    @Override
    public List<OccurrenceId> due(Instant then, int limit) {
        return plans.entrySet().stream()
                .filter(each -> each.getKey().partner().equals(TenantContext.current()))
                .filter(
                        each ->
                                each.getValue()
                                        .answers()
                                        .seats()
                                        .dueAt()
                                        .filter(due -> !due.isAfter(then))
                                        .isPresent())
                .map(each -> each.getKey().id())
                .limit(limit)
                .toList();
    }

    @Override
    public SortedMap<LocalDate, Counts> counts(GatheringId gathering) {
        SortedMap<LocalDate, Counts> counts = new TreeMap<>();
        plans.forEach(
                (key, kept) -> {
                    if (key.partner().equals(TenantContext.current())
                            && key.id().gathering().equals(gathering)) {
                        counts.put(key.id().date(), kept.read().counts());
                    }
                });
        return counts;
    }

    /** All that was told, in its order. */
    synchronized List<News> told() {
        return List.copyOf(told);
    }
}
