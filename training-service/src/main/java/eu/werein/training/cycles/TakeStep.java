package eu.werein.training.cycles;

import eu.werein.platform.outbox.Request;
import eu.werein.platform.seats.SeatRules;
import java.time.Clock;
import java.util.Optional;

/** Takes a cycle from one state to the next. */
public final class TakeStep {

    private final Cycles cycles;
    private final Seeds seeds;
    private final Clock clock;

    TakeStep(Cycles cycles, Seeds seeds, Clock clock) {
        this.cycles = cycles;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** What a host can have done to a cycle. */
    public enum Step {
        PUBLISH,
        OPEN_ENROLMENT,
        COMPLETE,
        CANCEL
    }

    /**
     * @return empty when there is no such cycle
     * @throws CycleRefused when it cannot take the step
     */
    public Optional<Cycle> take(CycleId id, Step step, Request request) {
        return cycles.change(id, request, cycle -> after(cycle, step));
    }

    private Cycle.Transition after(Cycle cycle, Step step) {
        return switch (step) {
            case PUBLISH -> cycle.publish(seedHash(cycle), clock.instant());
            case OPEN_ENROLMENT -> cycle.openEnrolment();
            case COMPLETE -> cycle.complete(clock.instant());
            case CANCEL -> cycle.cancel();
        };
    }

    /** The seed is stored before its hash is public: a promise that can be kept. */
    private String seedHash(Cycle cycle) {
        Optional<SeatRules> drawn = cycle.state().seats().filter(Draws::isDrawn);
        return drawn.isPresent() ? seeds.of(cycle.id()).hash() : Draws.NO_SEED_YET;
    }
}
