package eu.werein.platform.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Many histories, one after the other. The seed of a history that fails is in the failure; {@code
 * -Dseats.seed=} plays that history only.
 */
final class Histories {

    private static final int COMMANDS = 24;

    private Histories() {}

    /** Looks at one command of a history. */
    @FunctionalInterface
    interface Step {
        void check(SeatPlan before, SeatCommand command, Instant clock, Decision decision);
    }

    /** A history that begins. */
    record Beginning(Publication.Done published, Seed seed) {
        Decision decide(SeatPlan plan, SeatCommand command, Instant clock) {
            return Allocator.decide(plan, command, clock, seed);
        }
    }

    /** A plan and how it came to be. */
    record Played(SeatPlan plan, List<SeatEvent> log) {}

    /** Plays histories and has each command looked at by what is made for its history. */
    static void each(int histories, Function<Beginning, Step> watching) {
        Long only = Long.getLong("seats.seed");
        long first = only == null ? 1 : only;
        long last = only == null ? histories : only;
        for (long number = first; number <= last; number++) {
            try {
                play(number, watching);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dseats.seed=" + number, e);
            }
        }
    }

    static Played play(long number, Function<Beginning, Step> watching) {
        RandomHistory history = new RandomHistory(number);
        Publication publication = Allocator.publish(history.rules(), RandomHistory.START);
        assertThat(publication).isInstanceOf(Publication.Done.class);
        Publication.Done published = (Publication.Done) publication;
        Step step = watching.apply(new Beginning(published, history.seed));
        SeatPlan plan = published.plan();
        List<SeatEvent> log = new ArrayList<>(List.of(published.event()));
        for (int i = 0; i < COMMANDS; i++) {
            Instant clock = history.clock(plan);
            SeatCommand command = history.command();
            Decision decision = Allocator.decide(plan, command, clock, history.seed);
            step.check(plan, command, clock, decision);
            log.addAll(decision.events());
            plan = decision.plan();
        }
        return new Played(plan, log);
    }

    /** As the assertion says it, which costs more than the comparison. */
    static void same(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    static void same(SeatPlan actual, SeatPlan expected) {
        same(Snapshot.of(actual), Snapshot.of(expected));
    }
}
