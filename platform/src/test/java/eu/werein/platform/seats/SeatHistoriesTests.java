package eu.werein.platform.seats;

import static eu.werein.platform.seats.Histories.same;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.mongo.SeatPlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What holds whatever people do. */
class SeatHistoriesTests {

    private static final int MANY = 10_000;
    private static final int SOME = 500;

    @Test
    void secondReadingOfTheRuleDecidesTheSame() {
        Histories.each(
                MANY,
                beginning -> {
                    NaivePlan naive =
                            new NaivePlan(
                                    beginning.published().event().rules(),
                                    RandomHistory.START,
                                    beginning.seed());
                    return (_, command, clock, decision) -> {
                        same(decision.outcome(), naive.decide(command, clock));
                        same(Snapshot.common(decision.plan()), Snapshot.common(naive));
                        explanationsAgree(decision.plan(), naive);
                    };
                });
    }

    private static void explanationsAgree(SeatPlan plan, NaivePlan naive) {
        plan.parties()
                .map(Entry::id)
                .forEach(id -> same(Explanation.of(plan, id), naive.explain(id)));
    }

    @Test
    void noSeatIsSoldTwiceAndNobodyWhoFitsWaits() {
        Histories.each(
                SOME,
                _ ->
                        (before, _, _, decision) -> {
                            SeatPlan plan = before;
                            for (SeatEvent event : decision.events()) {
                                assertThat(event.at()).isAfterOrEqualTo(plan.progress().lastAt());
                                plan = plan.after(event);
                                withinCapacity(plan);
                            }
                            same(plan, decision.plan());
                            assertThat(Seating.first(plan)).isEmpty();
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
        Histories.each(
                SOME,
                beginning -> {
                    List<SeatEvent> log = new ArrayList<>(List.of(beginning.published().event()));
                    return (_, _, _, decision) -> {
                        log.addAll(decision.events());
                        same(SeatPlan.replay(log), decision.plan());
                    };
                });
    }

    @Test
    void planThatIsStoredAndReadGoesOnTheSame() {
        Histories.each(
                SOME,
                beginning -> {
                    AtomicReference<SeatPlan> stored =
                            new AtomicReference<>(beginning.published().plan());
                    return (_, command, clock, decision) -> {
                        SeatPlan read = SeatPlanDocument.read(SeatPlanDocument.write(stored.get()));
                        stored.set(beginning.decide(read, command, clock).plan());
                        same(stored.get(), decision.plan());
                    };
                });
    }

    @Test
    void tickBeforeACommandChangesNothing() {
        Histories.each(
                SOME,
                beginning ->
                        (before, command, clock, decision) -> {
                            SeatPlan ticked =
                                    beginning.decide(before, new SeatCommand.Tick(), clock).plan();
                            Decision after = beginning.decide(ticked, command, clock);
                            same(after.outcome(), decision.outcome());
                            same(after.plan(), decision.plan());
                        });
    }

    @Test
    void commandThatComesTwiceIsAnsweredTheSameAndDoesNothingMore() {
        Histories.each(
                SOME,
                beginning ->
                        (_, command, clock, once) -> {
                            Decision twice = beginning.decide(once.plan(), command, clock);
                            same(twice.outcome(), once.outcome());
                            same(twice.plan(), once.plan());
                        });
    }
}
