package eu.werein.training.confidence.mongo;

import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import eu.werein.training.confidence.Assessment;
import eu.werein.training.confidence.Assessments;
import eu.werein.training.confidence.messaging.ConfidenceMessages;
import eu.werein.training.cycles.CycleId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What learners have said, one document for each cycle with its outbox. */
@Component
final class MongoAssessments implements Assessments {

    private final Aggregates<Assessment> assessments;

    MongoAssessments(Outboxes outboxes) {
        assessments = new Aggregates<>(outboxes.ofPartner("confidence"), new AssessmentDocument());
    }

    @Override
    public Assessment find(CycleId cycle) {
        return assessments.find(cycle.value()).orElseGet(() -> Assessment.empty(cycle));
    }

    @Override
    public Assessment change(CycleId cycle, Function<Assessment, Assessment.Transition> step) {
        return assessments.change(
                cycle.value(),
                Assessment.empty(cycle),
                Request.OURS,
                assessment -> step(step.apply(assessment)));
    }

    private static Step<Assessment> step(Assessment.Transition transition) {
        return new Step<>(
                transition.after(),
                transition.told().stream()
                        .map(sum -> ConfidenceMessages.of(transition.after().cycle(), sum))
                        .toList());
    }
}
