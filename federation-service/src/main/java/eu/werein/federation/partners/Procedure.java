package eu.werein.federation.partners;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Steps to be done one after the other, each as often as it takes. */
public record Procedure(List<Step> steps) {

    public Procedure {
        steps = List.copyOf(steps);
    }

    static Procedure of(Instant now, Step.Name... names) {
        return new Procedure(Arrays.stream(names).map(name -> Step.waiting(name, now)).toList());
    }

    /** The step that is to be done now or as soon as it is due; empty when all are done. */
    public Optional<Step> next() {
        return steps.stream().filter(Step::open).findFirst();
    }

    Procedure done(Step.Name name) {
        return with(name, Step::done);
    }

    Procedure failed(Step.Name name, String error, Instant now) {
        return with(name, step -> step.failed(error, now));
    }

    private Procedure with(Step.Name name, UnaryOperator<Step> change) {
        return new Procedure(
                steps.stream()
                        .map(step -> step.name() == name ? change.apply(step) : step)
                        .toList());
    }
}
