package eu.werein.platform.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/**
 * What holds whatever people do. The seed of a history that fails is in the failure; {@code
 * -Dseats.seed=} plays that history only.
 */
class SeatHistoriesTests {

    private static final int HISTORIES = 10_000;
    private static final int COMMANDS = 24;

    @Test
    void secondReadingOfTheRuleDecidesTheSame() {
        histories(
                HISTORIES,
                number -> {
                    RandomHistory history = new RandomHistory(number);
                    SeatPlan plan = published(history).plan();
                    NaivePlan naive =
                            new NaivePlan(plan.rules(), RandomHistory.START, history.seed);
                    for (int i = 0; i < COMMANDS; i++) {
                        Instant clock = history.clock(plan);
                        SeatCommand command = history.command();
                        Decision decision = Allocator.decide(plan, command, clock, history.seed);
                        assertThat(decision.outcome()).isEqualTo(naive.decide(command, clock));
                        plan = decision.plan();
                        assertThat(Snapshot.common(plan)).isEqualTo(Snapshot.common(naive));
                        explanationsAgree(plan, naive);
                    }
                });
    }

    private static void explanationsAgree(SeatPlan plan, NaivePlan naive) {
        plan.parties()
                .forEach(
                        entry ->
                                assertThat(Explanation.of(plan, entry.id()))
                                        .isEqualTo(naive.explain(entry.id())));
    }

    @Test
    void noSeatIsSoldTwiceAndNobodyWhoFitsWaits() {
        histories(
                HISTORIES / 20,
                number -> {
                    RandomHistory history = new RandomHistory(number);
                    SeatPlan plan = published(history).plan();
                    for (int i = 0; i < COMMANDS; i++) {
                        Instant clock = history.clock(plan);
                        Decision decision =
                                Allocator.decide(plan, history.command(), clock, history.seed);
                        SeatPlan step = plan;
                        for (SeatEvent event : decision.events()) {
                            step = step.after(event);
                            withinCapacity(step);
                            assertThat(event.at()).isAfterOrEqualTo(plan.progress().lastAt());
                        }
                        plan = decision.plan();
                        withinCapacity(plan);
                        assertThat(Seating.first(plan)).isEmpty();
                    }
                });
    }

    private static void withinCapacity(SeatPlan plan) {
        int held = plan.parties().mapToInt(Entry::held).sum();
        assertThat(plan.held()).isEqualTo(held);
        assertThat(held).isLessThanOrEqualTo(plan.rules().capacity());
        assertThat(plan.needed()).isLessThanOrEqualTo(plan.rules().capacity());
    }

    @Test
    void replayOfTheLogGivesTheSamePlan() {
        histories(
                HISTORIES / 20,
                number -> {
                    Played played = play(number);
                    assertThat(Snapshot.of(SeatPlan.replay(played.log())))
                            .isEqualTo(Snapshot.of(played.plan()));
                });
    }

    @Test
    void planThatWasStoredGoesOnTheSame() {
        histories(
                HISTORIES / 20,
                number -> {
                    RandomHistory history = new RandomHistory(number);
                    SeatPlan plan = published(history).plan();
                    SeatPlan restored = plan;
                    for (int i = 0; i < COMMANDS; i++) {
                        Instant clock = history.clock(plan);
                        SeatCommand command = history.command();
                        plan = Allocator.decide(plan, command, clock, history.seed).plan();
                        SeatPlan next =
                                Allocator.decide(restored, command, clock, history.seed).plan();
                        assertThat(Snapshot.of(next)).isEqualTo(Snapshot.of(plan));
                        restored =
                                SeatPlan.stored(
                                        next.rules(), next.progress(), next.parties().toList());
                    }
                });
    }

    @Test
    void tickBeforeACommandChangesNothing() {
        histories(
                HISTORIES / 20,
                number -> {
                    RandomHistory history = new RandomHistory(number);
                    SeatPlan plan = published(history).plan();
                    for (int i = 0; i < COMMANDS; i++) {
                        Instant clock = history.clock(plan);
                        SeatCommand command = history.command();
                        SeatPlan ticked =
                                Allocator.decide(plan, new SeatCommand.Tick(), clock, history.seed)
                                        .plan();
                        Decision alone = Allocator.decide(plan, command, clock, history.seed);
                        Decision after = Allocator.decide(ticked, command, clock, history.seed);
                        assertThat(after.outcome()).isEqualTo(alone.outcome());
                        assertThat(Snapshot.of(after.plan())).isEqualTo(Snapshot.of(alone.plan()));
                        plan = alone.plan();
                    }
                });
    }

    @Test
    void commandThatComesTwiceIsAnsweredTheSameAndDoesNothingMore() {
        histories(
                HISTORIES / 20,
                number -> {
                    RandomHistory history = new RandomHistory(number);
                    SeatPlan plan = published(history).plan();
                    for (int i = 0; i < COMMANDS; i++) {
                        Instant clock = history.clock(plan);
                        SeatCommand command = history.command();
                        Decision once = Allocator.decide(plan, command, clock, history.seed);
                        Decision twice =
                                Allocator.decide(once.plan(), command, clock, history.seed);
                        assertThat(twice.outcome()).isEqualTo(once.outcome());
                        assertThat(Snapshot.of(twice.plan())).isEqualTo(Snapshot.of(once.plan()));
                        plan = once.plan();
                    }
                });
    }

    /** A plan and how it came to be. */
    record Played(SeatPlan plan, List<SeatEvent> log) {}

    static Played play(long number) {
        RandomHistory history = new RandomHistory(number);
        Publication.Done published = published(history);
        SeatPlan plan = published.plan();
        List<SeatEvent> log = new ArrayList<>(List.of(published.event()));
        for (int i = 0; i < COMMANDS; i++) {
            Instant clock = history.clock(plan);
            Decision decision = Allocator.decide(plan, history.command(), clock, history.seed);
            plan = decision.plan();
            log.addAll(decision.events());
        }
        return new Played(plan, log);
    }

    private static Publication.Done published(RandomHistory history) {
        Publication publication = Allocator.publish(history.rules(), RandomHistory.START);
        assertThat(publication).isInstanceOf(Publication.Done.class);
        return (Publication.Done) publication;
    }

    private static void histories(int count, LongConsumer history) {
        Long only = Long.getLong("seats.seed");
        long first = only == null ? 1 : only;
        for (long number = first; number < (only == null ? count + 1 : first + 1); number++) {
            try {
                history.accept(number);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dseats.seed=" + number, e);
            }
        }
    }
}
