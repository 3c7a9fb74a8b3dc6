package eu.werein.training.confidence.messaging;

import eu.werein.platform.outbox.DomainEvent;
import eu.werein.training.confidence.Sum;
import eu.werein.training.cycles.CycleId;
import java.util.List;

/** What is told of how learners see themselves: sums of five, and of nobody alone. */
public final class ConfidenceMessages {

    public static final String TOPIC = "training.confidence.v1";
    public static final String TOLD = "training.confidence-told.v1";
    public static final List<String> TYPES = List.of(TOLD);

    private ConfidenceMessages() {}

    /** The data of the event. */
    record ToldData(String cycleId, int learners, Sum.Totals before, Sum.Totals after) {}

    /** The event as it is told. */
    public static DomainEvent of(CycleId cycle, Sum sum) {
        return new DomainEvent(
                TOPIC,
                TOLD,
                new ToldData(cycle.value(), sum.learners(), sum.before(), sum.after()));
    }
}
