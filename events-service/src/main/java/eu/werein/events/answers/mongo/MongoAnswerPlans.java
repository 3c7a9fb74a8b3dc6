package eu.werein.events.answers.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import eu.werein.events.answers.AnswerPlans;
import eu.werein.events.answers.Answers;
import eu.werein.events.answers.Counts;
import eu.werein.events.answers.KeptAnswers;
import eu.werein.events.answers.News;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Setting;
import eu.werein.events.answers.messaging.AnswerMessages;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.mongo.PlanStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Answers with their plan and outbox, one document for each date. */
@Component
final class MongoAnswerPlans implements AnswerPlans {

    private final AggregateStore store;
    private final PlanStore plans;

    MongoAnswerPlans(Outboxes outboxes) {
        store = outboxes.ofPartner("answers");
        plans = new PlanStore(store);
    }

    @Override
    public void begin(OccurrenceId id, Secrets secrets, Setting setting, SeatPlan seats) {
        Answers none = new Answers(List.of(), seats);
        Document document = KeptAnswersDocument.state(setting, 0, seats, none);
        document.putAll(KeptAnswersDocument.fixed(id, secrets));
        store.insert(id.value(), document, List.of());
    }

    @Override
    public Optional<KeptAnswers> find(OccurrenceId id) {
        return store.find(id.value()).map(KeptAnswersDocument::read);
    }

    @Override
    public boolean isCurrent(KeptAnswers answers) {
        return plans.isCurrent(answers.revision());
    }

    @Override
    public Optional<Revision> keep(KeptAnswers decided, List<News> news) {
        return plans.keep(
                decided.revision(),
                KeptAnswersDocument.state(
                        decided.setting(), decided.told(), decided.seats(), decided.answers()),
                AnswerMessages.of(
                        decided.id(), decided.setting(), decided.seats(), decided.answers(), news));
    }

    @Override
    public List<OccurrenceId> due(Instant then, int limit) {
        return plans.due(then, limit).stream().map(OccurrenceId::of).toList();
    }

    @Override
    public SortedMap<LocalDate, Counts> counts(GatheringId gathering) {
        SortedMap<LocalDate, Counts> counts = new TreeMap<>();
        store.collection()
                .find(Filters.eq(KeptAnswersDocument.GATHERING, gathering.value()))
                .projection(
                        Projections.include(KeptAnswersDocument.DATE, KeptAnswersDocument.COUNTS))
                .forEach(
                        found ->
                                counts.put(
                                        LocalDate.parse(found.getString(KeptAnswersDocument.DATE)),
                                        KeptAnswersDocument.counts(
                                                found.get(
                                                        KeptAnswersDocument.COUNTS,
                                                        Document.class))));
        return counts;
    }
}
