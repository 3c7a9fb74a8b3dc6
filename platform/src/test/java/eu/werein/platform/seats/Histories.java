package eu.werein.platform.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.function.Function;

/**
 * Many histories, one after the other, others in each run. The seed of a history that fails is in
 * the failure; {@code -Dseats.seed=} plays that history first.
 */
final class Histories {

    private static final int COMMANDS = 24;
    private static final long FIRST = Long.getLong("seats.seed", new Random().nextInt(1 << 30));

    static {
        System.Logger log = System.getLogger(Histories.class.getName());
        log.log(System.Logger.Level.INFO, "-Dseats.seed={0,number,#}", FIRST);
    }

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

    /** Plays histories and has each command looked at by what is made for its history. */
    static void each(int histories, Function<Beginning, Step> watching) {
        for (long number = FIRST; number < FIRST + histories; number++) {
            try {
                play(number, watching);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dseats.seed=" + number, e);
            }
        }
    }

    private static void play(long number, Function<Beginning, Step> watching) {
        RandomHistory history = new RandomHistory(number);
        Publication publication = Allocator.publish(history.rules(), RandomHistory.START);
        assertThat(publication).isInstanceOf(Publication.Done.class);
        Publication.Done published = (Publication.Done) publication;
        Step step = watching.apply(new Beginning(published, history.seed));
        SeatPlan plan = published.plan();
        for (int i = 0; i < COMMANDS; i++) {
            Instant clock = history.clock(plan);
            SeatCommand command = history.command();
            Decision decision = Allocator.decide(plan, command, clock, history.seed);
            step.check(plan, command, clock, decision);
            plan = decision.plan();
        }
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
