package eu.werein.training.confidence.mongo;

import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.training.confidence.Assessment;
import eu.werein.training.confidence.Assessments;
import eu.werein.training.confidence.messaging.ConfidenceMessages;
import eu.werein.training.cycles.CycleId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What learners have said, one document for each cycle with its outbox. */
@Component
final class MongoAssessments implements Assessments {

    private final AggregateStore store;
    private final Aggregates<Assessment> assessments;

    MongoAssessments(Outboxes outboxes) {
        store = outboxes.ofPartner("confidence");
        assessments = new Aggregates<>(store, new AssessmentDocument());
    }

    @Override
    public Assessment find(CycleId cycle) {
        return assessments.find(cycle.value()).orElseGet(() -> Assessment.empty(cycle));
    }

    @Override
    public Assessment change(CycleId cycle, Function<Assessment, Assessment.Transition> step) {
        if (store.find(cycle.value()).isEmpty()) {
            assessments.add(cycle.value(), new Step<>(Assessment.empty(cycle), List.of()));
        }
        return assessments
                .change(cycle.value(), assessment -> step(step.apply(assessment)))
                .orElseThrow();
    }

    private static Step<Assessment> step(Assessment.Transition transition) {
        return new Step<>(
                transition.after(),
                transition.told().stream()
                        .map(sum -> ConfidenceMessages.of(transition.after().cycle(), sum))
                        .toList());
    }
}
